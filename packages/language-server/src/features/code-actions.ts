import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { provideFindingFixes } from './finding-fixes.ts'

type Provide = (release: CheckedRelease, params: CodeActionParams, client: Client) => CodeAction[]

/** What offers code actions, by the kind of all that it offers; each is asked only for its own. */
const PROVIDERS: readonly (readonly [kind: string, provide: Provide])[] = [
  [CodeActionKind.QuickFix, provideFindingFixes],
]

/** The kinds of code actions that the server has. */
export const CODE_ACTION_KINDS: string[] = [...new Set(PROVIDERS.map(([kind]) => kind))]

/** The code actions for a range of a release. */
export function provideCodeActions(
  release: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const { only } = params.context
  return PROVIDERS.flatMap(([kind, provide]) =>
    only === undefined || only.some(wanted => includes(wanted, kind))
      ? provide(release, params, client)
      : [],
  )
}

/** Whether a kind that was asked for takes in another: `source` takes in `source.fixAll`. */
function includes(wanted: string, kind: string): boolean {
  return wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`)
}
