import { type ExtensionContext, env, l10n, UIKind, version, window, workspace } from 'vscode'
import type { Launcher } from '../launcher.ts'
import { activeFolder, findConfig } from './open-config.ts'

/** Copies what a report of a fault should say: versions, state and settings, no text of a release. */
export async function copyDiagnosticInfo(
  context: ExtensionContext,
  launcher: Launcher,
): Promise<void> {
  const { packageJSON } = context.extension as { packageJSON: { version: string } }
  const folder = activeFolder()
  const config = folder && (await findConfig(folder.uri))
  const facts = {
    'Release Lint': packageJSON.version,
    [env.appName]: version,
    host: env.uiKind === UIKind.Web ? 'browser' : 'desktop',
    remote: env.remoteName ?? 'none',
    trusted: workspace.isTrusted,
    folders: workspace.workspaceFolders?.map(({ uri }) => uri.scheme).join(', ') ?? 'none',
    config: config ? workspace.asRelativePath(config) : 'none at the top of the folder',
    server: launcher.state,
    settings: JSON.stringify(workspace.getConfiguration('releaseLint')),
  }
  const lines = Object.entries(facts).map(([name, fact]) => `${name}: ${fact}\n`)
  await env.clipboard.writeText(lines.join(''))
  window.setStatusBarMessage(l10n.t('Diagnostic info copied'), 3000)
}
