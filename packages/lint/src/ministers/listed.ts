import {
  formatDay,
  type Minister,
  type Portfolio,
  type Register,
  type Span,
  type Text,
  titleOf,
} from '@release-lint/schema'
import type { Facts } from '../facts/facts.ts'

/** A minister of the frontmatter whom the register knows. */
export interface KnownMinister {
  readonly text: Text
  readonly minister: Minister
  readonly as: string
}

/** The listed ministers who are in office, however they are spelt. */
export function knownMinisters(facts: Facts): KnownMinister[] {
  return facts.ministers.flatMap(({ text, match }) =>
    match.kind === 'listed' || match.kind === 'variant'
      ? [{ text, minister: match.minister, as: match.as }]
      : [],
  )
}

/** The listed portfolios, or what they are called today; undefined when one is not known at all. */
export function meantPortfolios(facts: Facts): Portfolio[] | undefined {
  const meant: Portfolio[] = []
  for (const { match } of facts.portfolios) {
    if (match.kind === 'listed' || match.kind === 'variant') meant.push(match.portfolio)
    else if (match.kind === 'not-in-force' && match.renamedTo.length > 0) {
      meant.push(...match.renamedTo.map(({ portfolio }) => portfolio))
    } else return undefined
  }
  return meant
}

/** Whether the body names the minister. */
export function isNamed(facts: Facts, { name }: Minister): boolean {
  const plain = name.replace(/’/g, "'")
  return facts.blocks.some(({ text }) => text.includes(plain))
}

/** What the minister holds: `Minister of Health and Associate Minister of Finance`. */
export function titlesInWords(register: Register, minister: Minister, days: Span): string {
  const titles = new Set(register.tenuresOf(minister, days).map(titleOf))
  return inWords([...titles])
}

/** `on 25 November 2025`. */
export function onDay({ from }: Span): string {
  return `on ${formatDay(from)}`
}

/** `a, b and c`. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
