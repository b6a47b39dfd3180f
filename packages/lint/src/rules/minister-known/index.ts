import { describeTenure, type Span } from '@release-lint/schema'
import type { Facts, ListedMinisterText } from '../../facts/facts.ts'
import type { Problem } from '../../finding.ts'
import { atDate } from '../../ministers/contradicted.ts'
import { evidencedProblems } from '../../ministers/evidence.ts'
import { replaceWithOne } from '../../ministers/list-edits.ts'
import { isNamed, onDay } from '../../ministers/listed.ts'
import { respelt } from '../../ministers/respelt.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const LINK = /^\[|\]\(|^(?:https?:|www\.)|\b(?:click(?:ing)?|here|view|pdf|website|download)\b/i
const MAX_TENURES = 3

export default defineRule(
  {
    id: 'minister-known',
    summary: 'A listed minister is not on the government’s list of that day',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  context => evidencedProblems(context, context.facts.ministers, problemOf),
)

function problemOf(
  { text, match }: ListedMinisterText,
  context: RuleContext,
  days: Span,
): Problem | undefined {
  const { release, register } = context
  const { value, range } = text
  if ('as' in match) {
    return match.kind === 'listed' ? undefined : respelt(context, 'ministers', text, match.as, days)
  }
  if (match.kind === 'not-in-office') {
    const tenures = register.tenuresOf(match.minister).slice(-MAX_TENURES)
    const note = tenures.map(describeTenure).join('; ')
    return {
      message: `\`${value}\` was not a minister ${onDay(days)}`,
      ...(note && { note }),
      range,
      related: atDate(release, tenures),
      fixes: replaceWithOne(release, 'ministers', text, holdersOf(context, days)),
    }
  }
  const isLink = LINK.test(value)
  const names = isLink ? [] : match.nearest
  return {
    message: isLink ? `\`${value}\` is a link, not a minister` : `Unknown minister \`${value}\``,
    note: `No minister of this name was in office ${onDay(days)}`,
    range,
    fixes: replaceWithOne(
      release,
      'ministers',
      text,
      names.length > 0 ? names : holdersOf(context, days),
    ),
  }
}

/** Who holds the listed portfolios and is not listed: first whom the body names. */
function holdersOf({ facts, register }: RuleContext, days: Span): string[] {
  const listed = idsListed(facts)
  const holders = facts.portfolios.flatMap(({ match }) =>
    'portfolio' in match ? register.holders(match.portfolio, days) : [],
  )
  const free = holders.filter(({ minister }) => !listed.has(minister.id))
  const named = free.filter(({ minister }) => isNamed(facts, minister))
  return [...named, ...free].map(({ as }) => as)
}

function idsListed({ ministers }: Facts): Set<string> {
  return new Set(ministers.flatMap(({ match }) => ('as' in match ? [match.minister.id] : [])))
}
