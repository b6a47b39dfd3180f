import { formatDay, type Span, type Text } from '@release-lint/schema'
import type { Problem } from '../finding.ts'
import type { RuleContext } from '../rule.ts'
import { type ListKey, replaceItem } from './list-edits.ts'

const NOUNS: Readonly<Record<ListKey, string>> = { ministers: 'minister', portfolios: 'portfolio' }

/** The problem of an item that is known, but is listed as `as` on those days. */
export function respelt(
  { release, register }: RuleContext,
  key: ListKey,
  text: Text,
  as: string,
  days: Span,
): Problem {
  const safe = !register.unverified(days.from)
  return {
    message: `\`${text.value}\` is listed as \`${as}\``,
    note: `Releases dated ${formatDay(days.from)} name this ${NOUNS[key]} so`,
    range: text.range,
    fixes: [replaceItem(release, key, text, as, safe)],
  }
}
