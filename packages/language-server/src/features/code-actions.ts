import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { provideDisableActions } from './disable-actions.ts'
import { provideFindingFixes } from './finding-fixes.ts'
import { FIX_ALL_KIND, provideFixAll, provideFixRule } from './fix-all.ts'
import { provideListActions } from './list-actions.ts'
import { ORGANIZE_KIND, provideOrganizeLists } from './organize-lists.ts'

type Provide = (release: CheckedRelease, params: CodeActionParams, client: Client) => CodeAction[]

/** What offers code actions, by the kind of all that it offers; each is asked only for its own. */
const PROVIDERS: readonly (readonly [kind: string, provide: Provide])[] = [
  [CodeActionKind.QuickFix, provideFindingFixes],
  [CodeActionKind.QuickFix, provideFixRule],
  [CodeActionKind.QuickFix, provideDisableActions],
  [CodeActionKind.RefactorRewrite, provideListActions],
  [FIX_ALL_KIND, provideFixAll],
  [ORGANIZE_KIND, provideOrganizeLists],
]

/** The kinds of code actions that the server has. */
export const CODE_ACTION_KINDS: string[] = [...new Set(PROVIDERS.map(([kind]) => kind))]

/** Whether a client that wants only some kinds of code actions wants one of the server's. */
export function wantsCodeActions({ context }: CodeActionParams): boolean {
  return CODE_ACTION_KINDS.some(kind => isWanted(kind, context))
}

/** The code actions for a range of a release. */
export function provideCodeActions(
  release: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  return PROVIDERS.flatMap(([kind, provide]) =>
    isWanted(kind, params.context) ? provide(release, params, client) : [],
  )
}

/** A kind takes in those below it: `source` takes in `source.fixAll`. */
function isWanted(kind: string, { only, triggerKind }: CodeActionContext): boolean {
  // What acts on the whole file is nothing for a light bulb.
  if (only === undefined)
    return (
      triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith(CodeActionKind.Source)
    )
  return only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
}
