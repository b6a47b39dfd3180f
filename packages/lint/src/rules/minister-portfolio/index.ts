import { describeTenure, type Portfolio, type Span, type Tenure } from '@release-lint/schema'
import type { Fix } from '../../finding.ts'
import { atDate, atPortfolios } from '../../ministers/contradicted.ts'
import { standsIn } from '../../ministers/cover.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { addItem, replaceItem } from '../../ministers/list-edits.ts'
import {
  type KnownMinister,
  knownMinisters,
  meantPortfolios,
  titlesInWords,
} from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const MAX_SUGGESTIONS = 4

export default defineRule(
  {
    id: 'minister-portfolio',
    summary: 'A listed minister holds none of the listed portfolios',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* (context) {
    const { release, facts, register } = context
    const { days } = facts
    const portfolios = meantPortfolios(facts)
    if (!days || !portfolios || portfolios.length === 0) return
    for (const listed of knownMinisters(facts)) {
      const { text, minister } = listed
      if (portfolios.some(portfolio => register.holds(minister, portfolio, days))) continue
      if (standsIn(facts, minister)) continue
      const problem = {
        message: `\`${text.value}\` holds none of the listed portfolios`,
        note: noteOf(context, listed, portfolios, days),
        range: text.range,
        fixes: suggest(context, listed, days),
        related: [
          ...atDate(release, tenuresIn(context, listed, portfolios)),
          ...atPortfolios(context, days),
        ],
        ...(release.ministers.length > 1 && { severity: 'warn' as const }),
      }
      yield asEvidenced(problem, register, days, true)
    }
  },
)

function noteOf(
  context: RuleContext,
  listed: KnownMinister,
  portfolios: readonly Portfolio[],
  days: Span,
): string {
  const { minister } = listed
  const held = titlesInWords(context.register, minister, days)
  const other = tenuresIn(context, listed, portfolios)
  const titles = held ? `${minister.name} was ${held}` : `${minister.name} held no portfolio`
  return other.length > 0
    ? `${titles} that day; ${other.map(describeTenure).join('; ')}`
    : `${titles} that day`
}

/** How the minister held the portfolios on other days. */
function tenuresIn(
  { register }: RuleContext,
  { minister }: KnownMinister,
  portfolios: readonly Portfolio[],
): Tenure[] {
  const ids = new Set(portfolios.map(({ id }) => id))
  return register.tenuresOf(minister).filter(({ portfolio }) => ids.has(portfolio.id))
}

/** The portfolios that the minister holds, first those of the body. */
function suggest(
  { release, facts, register }: RuleContext,
  { minister }: KnownMinister,
  days: Span,
): Fix[] {
  const held = register.portfoliosOf(minister, days)
  const said = new Set(
    facts.mentions
      .filter(mention => mention.minister === minister)
      .flatMap(({ titles }) => titles.map(({ portfolio }) => portfolio)),
  )
  const inOrder = [
    ...held.filter(({ portfolio }) => said.has(portfolio)),
    ...held.filter(({ portfolio }) => !said.has(portfolio)),
  ].slice(0, MAX_SUGGESTIONS)
  const [only, ...others] = release.portfolios
  const replaces = only && others.length === 0 && release.ministers.length === 1
  return inOrder.flatMap(({ as }) =>
    replaces
      ? [
          {
            ...replaceItem(release, 'portfolios', only, as),
            title: `Replace \`${only.value}\` with \`${as}\``,
          },
        ]
      : addItem(release, 'portfolios', as),
  )
}
