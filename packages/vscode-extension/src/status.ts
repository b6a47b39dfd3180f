import type { DocumentStatus } from '@release-lint/language-server'
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

const PAUSE_MS = 250

type Status = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>

/** Shows beside the language mode what is checked, or why nothing is. */
export function registerStatus(launcher: Launcher): Disposable {
  const item = languages.createLanguageStatusItem('releaseLint', { language: 'markdown' })
  item.name = 'Release Lint'
  const show = async (): Promise<void> => {
    const document = window.activeTextEditor?.document
    if (document?.languageId !== 'markdown') return
    const status = await statusOf(document, launcher)
    // Another document may have come to the front meanwhile.
    if (window.activeTextEditor?.document === document) Object.assign(item, status)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  // Once for all that happens in a while, as when somebody types: what is typed goes first.
  const showSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      show().catch(error => launcher.output.warn(String(error)))
    }, PAUSE_MS)
  }
  showSoon()
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    launcher.onDidChange(showSoon),
    window.onDidChangeActiveTextEditor(showSoon),
    workspace.onDidChangeTextDocument(showSoon),
    workspace.onDidChangeConfiguration(showSoon),
    languages.onDidChangeDiagnostics(showSoon),
  )
}

async function statusOf(document: TextDocument, launcher: Launcher): Promise<Status> {
  if (!workspace.getConfiguration('releaseLint', document).get('enable', true)) return OFF()
  if (launcher.state === 'failed') return FAILED()
  if (launcher.state === 'starting') return { ...status(l10n.t('Release Lint starts')), busy: true }
  const told = await launcher.ask<DocumentStatus>('releaseLint/status', {
    uri: document.uri.toString(),
  })
  const shown = told ? SHOWN[told.kind](document, told) : SHOWN.other()
  return told?.reading ? reading(shown, told.reading) : shown
}

/** What is shown of each kind of document. */
const SHOWN = {
  off: () => OFF(),
  other: () =>
    status(l10n.t('Not a release'), l10n.t('No ministers or portfolios in the frontmatter')),
  ignored: (_: TextDocument, { ignoredBy }: DocumentStatus) =>
    ignoredBy === 'config'
      ? status(l10n.t('Ignored'), l10n.t('By `ignore` in the config'), {
          title: l10n.t('Open Configuration'),
          command: 'releaseLint.openConfig',
        })
      : status(l10n.t('Ignored'), l10n.t('By .gitignore or .releaselintignore')),
  release(document: TextDocument) {
    const count = problemsOf(document).length
    if (count === 0)
      return status(l10n.t('No problems'), l10n.t('Release Lint has checked this release'))
    return status(count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count))
  },
} as const satisfies Record<DocumentStatus['kind'], unknown>

/** Until the other releases are read, what compares with them is not said yet. */
function reading(shown: Status, { done, total }: NonNullable<DocumentStatus['reading']>): Status {
  const detail = l10n.t('Reading the other releases: {0} of {1}', done, total)
  return { ...shown, detail, busy: true }
}

function status(text: string, detail = 'Release Lint', command?: Command): Status {
  return { text, detail, severity: LanguageStatusSeverity.Information, busy: false, command }
}

const OFF = (): Status =>
  status(l10n.t('Release Lint is off'), l10n.t('By the setting releaseLint.enable'), {
    title: l10n.t('Open Settings'),
    command: 'workbench.action.openSettings',
    arguments: ['releaseLint.enable'],
  })

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
