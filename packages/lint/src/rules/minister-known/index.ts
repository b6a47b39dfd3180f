import { describeTenure, formatDay, type Release, type Span, type Text } from '@release-lint/schema'
import type { Facts, ListedMinisterText } from '../../facts/facts.ts'
import type { Fix, Problem } from '../../finding.ts'
import { atDate } from '../../ministers/contradicted.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { replaceItem } from '../../ministers/list-edits.ts'
import { isNamed, onDay } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const LINK = /^\[|\]\(|^(?:https?:|www\.)|\b(?:click(?:ing)?|here|view|pdf|website|download)\b/i
const MAX_SUGGESTIONS = 3

export default defineRule(
  {
    id: 'minister-known',
    summary: 'A listed minister is not on the government’s list of that day',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* (context) {
    const { facts, register } = context
    const { days } = facts
    if (!days) return
    for (const listed of facts.ministers) {
      const problem = problemOf(listed, context, days)
      if (problem) yield asEvidenced(problem, register, days)
    }
  },
)

function problemOf(
  { text, match }: ListedMinisterText,
  context: RuleContext,
  days: Span,
): Problem | undefined {
  const { release, register } = context
  const { value, range } = text
  if ('as' in match) {
    if (match.kind === 'listed') return undefined
    const safe = !register.unverified(days.from)
    return {
      message: `\`${value}\` is listed as \`${match.as}\``,
      note: `Releases dated ${formatDay(days.from)} name this minister so`,
      range,
      fixes: [replaceItem(release, 'ministers', text, match.as, safe)],
    }
  }
  if (match.kind === 'not-in-office') {
    const tenures = register.tenuresOf(match.minister).slice(-MAX_SUGGESTIONS)
    const note = tenures.map(describeTenure).join('; ')
    return {
      message: `\`${value}\` was not a minister ${onDay(days)}`,
      ...(note && { note }),
      range,
      related: atDate(release, tenures),
      fixes: suggest(release, text, holdersOf(context, days)),
    }
  }
  const isLink = LINK.test(value)
  const names = isLink ? [] : match.nearest
  return {
    message: isLink ? `\`${value}\` is a link, not a minister` : `Unknown minister \`${value}\``,
    note: `No minister of this name was in office ${onDay(days)}`,
    range,
    fixes: suggest(release, text, names.length > 0 ? names : holdersOf(context, days)),
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

function suggest(release: Release, text: Text, names: readonly string[]): Fix[] {
  return [...new Set(names)]
    .slice(0, MAX_SUGGESTIONS)
    .map(name => replaceItem(release, 'ministers', text, name))
}
