import type { Minister, Portfolio, Register, Span, Tenure, Text } from '@release-lint/schema'
import type { Facts } from '../../facts/facts.ts'
import type { Fix } from '../../finding.ts'
import { atDate, atMinisters } from '../../ministers/contradicted.ts'
import { standsIn } from '../../ministers/cover.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { addItem, replaceItem } from '../../ministers/list-edits.ts'
import { inWords, isNamed, knownMinisters, meantPortfolios } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const MAX_HOLDERS = 2
const MAX_HELD = 3

export default defineRule(
  {
    id: 'portfolio-minister',
    summary: 'A listed portfolio is held by none of the listed ministers',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* (context) {
    const { release, facts, register } = context
    const { days } = facts
    const ministers = knownMinisters(facts).map(({ minister }) => minister)
    // A minister who is not known might hold it.
    if (!days || ministers.length === 0 || ministers.length < facts.ministers.length) return
    for (const { text, match } of facts.portfolios) {
      if (match.kind !== 'listed' && match.kind !== 'variant') continue
      const { portfolio } = match
      if (ministers.some(minister => register.holds(minister, portfolio, days))) continue
      if (ministers.some(minister => standsIn(facts, minister))) continue
      const holders = register.holders(portfolio, days).map(({ as }) => as)
      const problem = {
        message: `\`${text.value}\` is held by none of the listed ministers`,
        note:
          holders.length > 0
            ? `Held that day by ${inWords(holders)}`
            : 'Nobody is known to have held it that day',
        range: text.range,
        fixes: suggest(context, text, portfolio, days),
        related: [
          ...atDate(release, tenuresIn(portfolio, ministers, register)),
          ...atMinisters(context, days),
        ],
        ...(release.ministers.length > 1 && { severity: 'warn' as const }),
      }
      yield asEvidenced(problem, register, days, true)
    }
  },
)

/** How the ministers held the portfolio on other days. */
function tenuresIn(
  { id }: Portfolio,
  ministers: readonly Minister[],
  register: Register,
): Tenure[] {
  return ministers
    .flatMap(minister => register.tenuresOf(minister))
    .filter(({ portfolio }) => portfolio.id === id)
}

/**
 * To add a holder whom the body names; to write the titles that the body gives; then what is likelier
 * of the rest: a minister who holds none of the portfolios has a wrong one, else a minister is missing.
 */
function suggest(
  { release, facts, register }: RuleContext,
  text: Text,
  portfolio: Portfolio,
  days: Span,
): Fix[] {
  const holders = register.holders(portfolio, days)
  const named = holders.filter(({ minister }) => isNamed(facts, minister))
  const added = (named.length > 0 ? named : holders)
    .slice(0, MAX_HOLDERS)
    .flatMap(({ as }) => addItem(release, 'ministers', as))
  const { said, held } = heldInstead(facts, register, days)
  const replaced = [...said, ...held]
    .slice(0, MAX_HELD)
    .map(as => replaceItem(release, 'portfolios', text, as))
  const isMissing = said.length === 0 && eachHoldsOne(facts, register, days)
  return named.length > 0 || isMissing ? [...added, ...replaced] : [...replaced, ...added]
}

/** Whether every listed minister holds one of the listed portfolios. */
function eachHoldsOne(facts: Facts, register: Register, days: Span): boolean {
  const portfolios = meantPortfolios(facts) ?? []
  return knownMinisters(facts).every(({ minister }) =>
    portfolios.some(portfolio => register.holds(minister, portfolio, days)),
  )
}

/** What the listed ministers hold and is not listed: the titles that the body gives them, and the others. */
function heldInstead(
  facts: Facts,
  register: Register,
  days: Span,
): { said: string[]; held: string[] } {
  const listed = new Set(facts.portfolios.map(({ text }) => text.value))
  const titles = new Set(
    facts.mentions.flatMap(({ titles }) => titles.map(({ portfolio }) => portfolio)),
  )
  const all = knownMinisters(facts)
    .flatMap(({ minister }) => register.portfoliosOf(minister, days))
    .filter(({ as }) => !listed.has(as))
  const namesOf = (wanted: boolean): string[] => [
    ...new Set(all.filter(({ portfolio }) => titles.has(portfolio) === wanted).map(({ as }) => as)),
  ]
  return { said: namesOf(true), held: namesOf(false) }
}
