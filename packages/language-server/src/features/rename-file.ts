import { touches } from '@release-lint/schema'
import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { toRange } from '../convert.ts'
import type { CheckedRelease } from '../open-release.ts'
import { nameOf } from '../uri.ts'
import { toRename } from '../workspace-edit.ts'
import { suggestUri } from './file-name.ts'
import { findingsAt } from './findings-at.ts'

/** The kind of the action, as the protocol is going to name it. */
export const MOVE_KIND = 'refactor.move'

/** On the date or the url, of which its name is made: an action that gives the file that name. */
export function provideRenameFile(
  open: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const { document, release } = open
  const { start } = toRange(document, params.range)
  const isThere = [release.date, release.url].some(text => text && touches(text.outer, start))
  const uri = isThere ? suggestUri(open) : undefined
  if (uri === undefined) return []
  const name = nameOf(uri)
  const isOffered = findingsAt(open, params).some(({ fixes }) =>
    fixes.some(({ rename }) => rename === name),
  )
  const edit = isOffered ? undefined : toRename(document, name, client)
  return edit ? [{ title: `Rename the file to \`${name}\``, kind: MOVE_KIND, edit }] : []
}
