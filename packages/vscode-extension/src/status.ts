import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import type { Launcher } from './launcher.ts'
import { looksLikeRelease } from './release-head.ts'

type Status = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>

/** Shows beside the language mode what is checked, or why nothing is. */
export function registerStatus(launcher: Launcher): Disposable {
  const item = languages.createLanguageStatusItem('releaseLint', { language: 'markdown' })
  item.name = 'Release Lint'
  const show = (): void => {
    const document = window.activeTextEditor?.document
    if (document?.languageId === 'markdown') Object.assign(item, statusOf(document, launcher))
  }
  show()
  return Disposable.from(
    item,
    launcher.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeTextDocument(show),
    workspace.onDidChangeConfiguration(show),
    languages.onDidChangeDiagnostics(show),
  )
}

function statusOf(document: TextDocument, launcher: Launcher): Status {
  if (!workspace.getConfiguration('releaseLint', document).get('enable', true)) {
    return status(l10n.t('Release Lint is off'), l10n.t('By the setting releaseLint.enable'), {
      title: l10n.t('Open Settings'),
      command: 'workbench.action.openSettings',
      arguments: ['releaseLint.enable'],
    })
  }
  if (launcher.state === 'failed') return FAILED()
  if (launcher.state === 'starting') return { ...status(l10n.t('Release Lint starts')), busy: true }
  const problems = problemsOf(document)
  if (problems.length === 0 && !looksLikeRelease(document)) {
    return status(l10n.t('Not a release'), l10n.t('No ministers or portfolios in the frontmatter'))
  }
  return problems.length === 0
    ? status(l10n.t('No problems'), l10n.t('Release Lint has checked this release'))
    : status(problems.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems.length))
}

function status(text: string, detail = 'Release Lint', command?: Command): Status {
  return { text, detail, severity: LanguageStatusSeverity.Information, busy: false, command }
}

const FAILED = (): Status => ({
  ...status(l10n.t('The language server does not run'), 'Release Lint', {
    title: l10n.t('Show Output'),
    command: 'releaseLint.showOutput',
  }),
  severity: LanguageStatusSeverity.Error,
})

function problemsOf(document: TextDocument): unknown[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'release-lint')
}
