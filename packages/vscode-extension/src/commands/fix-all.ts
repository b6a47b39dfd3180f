import { commands } from 'vscode'

/** Applies every fix that is beyond doubt to the open release. */
export async function fixAll(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.releaseLint',
    apply: 'first',
  })
}
