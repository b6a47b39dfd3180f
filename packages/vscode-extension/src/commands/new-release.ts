import { l10n, Position, Selection, type TextDocument, window, workspace } from 'vscode'
import type { Choice, Draft } from './draft.ts'
import { exists } from './open-config.ts'
import { releasesFolder } from './releases-folder.ts'

/** What knows the register: loaded when the first release is asked for. */
type Drafting = typeof import('./draft.ts')

/** Asks what a release must have, writes its file where the archive has its like, and opens it. */
export async function newRelease(): Promise<void> {
  const drafting = await import('./draft.ts')
  const draft = await askDraft(drafting)
  if (!draft) return
  const name = drafting.releasePath(draft)
  const text = drafting.releaseText(draft)
  const folder = await releasesFolder(draft.date)
  if (!folder) {
    return showAtEnd(await workspace.openTextDocument({ language: 'markdown', content: text }))
  }
  const uri = folder.with({ path: `${folder.path}/${name}` })
  if (await exists(uri)) {
    window.showWarningMessage(l10n.t('{0} is there already', name))
  } else {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  }
  await showAtEnd(await workspace.openTextDocument(uri))
}

async function askDraft(drafting: Drafting): Promise<Draft | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New release: title'),
    placeHolder: l10n.t('New bridge opens in Whanganui'),
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? l10n.t('A release has a title') : undefined),
  })
  if (title === undefined) return undefined
  const date = await askDate(drafting)
  if (date === undefined) return undefined
  const ministers = await pick(drafting.ministerChoices(date), l10n.t('New release: ministers'))
  if (!ministers) return undefined
  const choices = drafting.portfolioChoices(date, ministers)
  const portfolios = await pick(choices, l10n.t('New release: portfolios'))
  return portfolios && { title: title.trim(), date, ministers, portfolios }
}

function askDate(drafting: Drafting): Thenable<string | undefined> {
  const day = drafting.today()
  return window.showInputBox({
    title: l10n.t('New release: date'),
    value: day,
    prompt: l10n.t('The day on which it comes out; tomorrow is {0}', drafting.addDays(day, 1)),
    ignoreFocusOut: true,
    validateInput: text =>
      drafting.isDay(text) ? undefined : l10n.t('Write a real day as YYYY-MM-DD'),
  })
}

async function pick(choices: readonly Choice[], title: string): Promise<string[] | undefined> {
  const picked = await window.showQuickPick(choices, {
    title,
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
    placeHolder: l10n.t('Tick one or more'),
  })
  return picked?.map(({ label }) => label)
}

async function showAtEnd(document: TextDocument): Promise<void> {
  const end = new Position(document.lineCount - 1, 0)
  await window.showTextDocument(document, { selection: new Selection(end, end), preview: false })
}
