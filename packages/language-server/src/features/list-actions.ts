import { touches } from '@release-lint/schema'
import {
  addItem,
  createRuleContext,
  type Edit,
  type Fix,
  type RuleContext,
  writeList,
} from 'release-lint'
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { toRange } from '../convert.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { findingsAt } from './findings-at.ts'

/** Actions that write into the lists what the rest of the release says. */
export function provideListActions(
  open: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const { document, release, context } = open
  const { start } = toRange(document, params.range)
  const inRelease = createRuleContext(release, context)
  const found = start < release.body.start ? missingPortfolios(inRelease) : named(inRelease, start)
  const fixes = findingsAt(open, params).flatMap(finding => finding.fixes)
  const offered = new Set(fixes.map(({ edits }) => JSON.stringify(edits)))
  return found
    .filter(({ edits }) => !offered.has(JSON.stringify(edits)))
    .map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: toWorkspaceEdit(document, edits, client),
    }))
}

/** The minister whom the body names at an offset, unless they are listed. */
function named({ release, facts, register }: RuleContext, offset: number): Fix[] {
  const { days } = facts
  const mention = facts.mentions.find(({ range }) => touches(range, offset))
  if (!days || !mention) return []
  const { minister } = mention
  const isListed = facts.ministers.some(
    ({ match }) => 'minister' in match && match.minister === minister,
  )
  const as = register.ministersOn(days).find(entry => entry.minister === minister)?.as
  if (isListed || as === undefined) return []
  const added = addItem(release, 'ministers', as)
  return added.length > 0
    ? added
    : toFixes(`Add \`${as}\` to ministers`, writeList(release, 'ministers', [as]))
}

/** The list of portfolios that the listed ministers hold, of those that the body speaks of where it does. */
function missingPortfolios({ release, facts, register }: RuleContext): Fix[] {
  const { days } = facts
  if (!days || release.portfolios.length > 0) return []
  const ministers = facts.ministers.flatMap(({ match }) =>
    'minister' in match ? [match.minister] : [],
  )
  const held = ministers.flatMap(minister => register.portfoliosOf(minister, days))
  const titles = facts.mentions.flatMap(mention => mention.titles)
  const said = held.filter(({ portfolio }) => titles.some(title => title.portfolio === portfolio))
  const listed = new Map(
    (said.length > 0 ? said : held).map(({ portfolio, as }) => [portfolio, as]),
  )
  const items = [...listed]
    .toSorted(([a], [b]) => register.comparePortfolios(a, b))
    .map(([, as]) => as)
  const edit = writeList(release, 'portfolios', items)
  return toFixes('Write the portfolios of the ministers', edit)
}

function toFixes(title: string, edit: Edit | undefined): Fix[] {
  return edit ? [{ title, edits: [edit], safe: false }] : []
}
