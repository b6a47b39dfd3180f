import {
  defaultRegister,
  RELEASE_BASE,
  releaseDays,
  slugify,
  toYamlScalar,
} from '@release-lint/schema'

export { addDays, isDay, today } from '@release-lint/schema'

/** What a new release is made of. */
export interface Draft {
  readonly title: string
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string
  readonly ministers: readonly string[]
  readonly portfolios: readonly string[]
}

/** A name to tick, with what tells it from others. */
export interface Choice {
  readonly label: string
  readonly description: string
}

/** The ministers of a day, in the order of the site, each with what they hold. */
export function ministerChoices(date: string): Choice[] {
  const when = releaseDays(date)
  const register = defaultRegister()
  return register.ministersOn(when).map(({ minister, as }) => ({
    label: as,
    description: namesOf(register.portfoliosOf(minister, when)),
  }))
}

/** The portfolios of a day, each with its holders: first those that one of `ministers` holds. */
export function portfolioChoices(date: string, ministers: readonly string[]): Choice[] {
  const when = releaseDays(date)
  const register = defaultRegister()
  const all = register.portfoliosOn(when).map(({ portfolio, as }) => {
    const holders = register.holders(portfolio, when)
    const held = holders.some(holder => ministers.includes(holder.as))
    return { label: as, description: namesOf(holders), held }
  })
  return [...all.filter(({ held }) => held), ...all.filter(({ held }) => !held)].map(
    ({ label, description }) => ({ label, description }),
  )
}

/** The name that the archive gives the file. */
export function releasePath({ title, date }: Draft): string {
  return `${date}-${slugify(title)}.md`
}

/** The text of the file, in the form of the published releases, with an empty body. */
export function releaseText({ title, date, ministers, portfolios }: Draft): string {
  return [
    '---',
    `title: ${toYamlScalar(title, true)}`,
    `date: ${date}`,
    `url: ${RELEASE_BASE}${slugify(title)}`,
    ...list('ministers', ministers),
    ...list('portfolios', portfolios),
    '---',
    '',
    '',
  ].join('\n')
}

function list(key: string, names: readonly string[]): string[] {
  return [`${key}:`, ...names.map(name => `  - ${toYamlScalar(name)}`)]
}

function namesOf(listed: readonly { readonly as: string }[]): string {
  return listed.map(({ as }) => as).join(', ')
}
