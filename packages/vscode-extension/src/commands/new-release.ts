import type { RegisterNames } from '@release-lint/language-server'
import { addDays, isDay, today } from '@release-lint/schema'
import { l10n, Position, Selection, type TextDocument, type Uri, window, workspace } from 'vscode'
import type { Launcher } from '../launcher.ts'
import {
  type Choice,
  type Draft,
  ministerChoices,
  portfolioChoices,
  releasePath,
  releaseText,
} from './draft.ts'
import { exists } from './open-config.ts'
import { releasesFolder } from './releases-folder.ts'

/** Asks what a release must have, writes its file where the archive has its like, and opens it. */
export async function newRelease(launcher: Launcher): Promise<void> {
  // It is there by the time that a title is.
  void launcher.start()
  const asked = await askTitleAndDate()
  if (!asked) return
  const folder = await releasesFolder(asked.date)
  const lists = await askLists(asked.date, folder, launcher)
  if (!lists) return
  const draft = { ...asked, ...lists }
  const name = releasePath(draft)
  const text = releaseText(draft)
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

async function askTitleAndDate(): Promise<Pick<Draft, 'title' | 'date'> | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New release: title'),
    placeHolder: l10n.t('New bridge opens in Whanganui'),
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? l10n.t('A release has a title') : undefined),
  })
  if (title === undefined) return undefined
  const day = today()
  const date = await window.showInputBox({
    title: l10n.t('New release: date'),
    value: day,
    prompt: l10n.t('The day on which it comes out; tomorrow is {0}', addDays(day, 1)),
    ignoreFocusOut: true,
    validateInput: text => (isDay(text) ? undefined : l10n.t('Write a real day as YYYY-MM-DD')),
  })
  return date === undefined ? undefined : { title: title.trim(), date }
}

/** Asks for ministers and portfolios: of the register of the place, its config's files included. */
async function askLists(
  date: string,
  folder: Uri | undefined,
  launcher: Launcher,
): Promise<Pick<Draft, 'ministers' | 'portfolios'> | undefined> {
  await launcher.start()
  const names = await launcher.ask<RegisterNames>('releaseLint/registerNames', {
    uri: folder ? `${folder}/release.md` : 'untitled:release',
    date,
  })
  if (!names) return undefined
  const ministers = await pick(ministerChoices(names), l10n.t('New release: ministers'))
  if (!ministers) return undefined
  const choices = portfolioChoices(names, ministers)
  const portfolios = await pick(choices, l10n.t('New release: portfolios'))
  return portfolios && { ministers, portfolios }
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
