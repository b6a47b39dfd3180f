import { RELEASE_BASE, slugify, toYamlScalar } from '@release-lint/schema'

/** What a new release is made of. */
export interface Draft {
  readonly title: string
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string
  readonly ministers: readonly string[]
  readonly portfolios: readonly string[]
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
