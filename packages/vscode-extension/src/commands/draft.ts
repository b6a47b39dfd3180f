import type { RegisterName, RegisterNames } from '@release-lint/language-server'
import { RELEASE_BASE, slugify, toYamlScalar } from '@release-lint/schema'

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
export function ministerChoices({ ministers }: RegisterNames): Choice[] {
  return ministers.map(toChoice)
}

/** The portfolios of a day, each with its holders: first those that one of `chosen` holds. */
export function portfolioChoices(
  { portfolios }: RegisterNames,
  chosen: readonly string[],
): Choice[] {
  const isHeld = (portfolio: RegisterName): boolean =>
    portfolio.with.some(holder => chosen.includes(holder))
  const others = portfolios.filter(portfolio => !isHeld(portfolio))
  return [...portfolios.filter(isHeld), ...others].map(toChoice)
}

function toChoice({ name, with: others }: RegisterName): Choice {
  return { label: name, description: others.join(', ') }
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
