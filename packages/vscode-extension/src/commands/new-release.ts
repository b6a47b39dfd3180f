import {
  addDays,
  defaultRegister,
  isDay,
  type Register,
  releaseDays,
  today,
} from '@release-lint/schema'
import { l10n, Position, type QuickPickItem, Selection, window, workspace } from 'vscode'
import { type Draft, releasePath, releaseText } from './draft.ts'
import { exists } from './open-config.ts'
import { releasesFolder } from './releases-folder.ts'

/** Asks what a release must have, writes its file where the archive has its like, and opens it. */
export async function newRelease(): Promise<void> {
  const draft = await askDraft(defaultRegister())
  if (!draft) return
  const text = releaseText(draft)
  const folder = await releasesFolder(draft.date)
  if (!folder) {
    const document = await workspace.openTextDocument({ language: 'markdown', content: text })
    await showAtEnd(document)
    return
  }
  const uri = folder.with({ path: `${folder.path}/${releasePath(draft)}` })
  if (await exists(uri)) {
    await window.showWarningMessage(l10n.t('{0} is there already', releasePath(draft)))
  } else {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  }
  await showAtEnd(await workspace.openTextDocument(uri))
}

async function askDraft(register: Register): Promise<Draft | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New release: title'),
    placeHolder: l10n.t('New bridge opens in Whanganui'),
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? l10n.t('A release has a title') : undefined),
  })
  if (title === undefined) return undefined
  const date = await askDate()
  if (date === undefined) return undefined
  const ministers = await askMinisters(register, date)
  if (!ministers) return undefined
  const portfolios = await askPortfolios(register, { date, ministers })
  return portfolios && { title: title.trim(), date, ministers, portfolios }
}

function askDate(): Thenable<string | undefined> {
  const day = today()
  return window.showInputBox({
    title: l10n.t('New release: date'),
    value: day,
    prompt: l10n.t('The day on which it comes out; tomorrow is {0}', addDays(day, 1)),
    ignoreFocusOut: true,
    validateInput: text => (isDay(text) ? undefined : l10n.t('Write a real day as YYYY-MM-DD')),
  })
}

function askMinisters(register: Register, date: string): Promise<string[] | undefined> {
  const when = releaseDays(date)
  const items = register.ministersOn(when).map(({ minister, as }) => ({
    label: as,
    description: register
      .portfoliosOf(minister, when)
      .map(portfolio => portfolio.as)
      .join(', '),
  }))
  return pickNames(items, l10n.t('New release: ministers'))
}

function askPortfolios(
  register: Register,
  { date, ministers }: { date: string; ministers: readonly string[] },
): Promise<string[] | undefined> {
  const when = releaseDays(date)
  const all = register.portfoliosOn(when).map(({ portfolio, as }) => ({
    label: as,
    description: register
      .holders(portfolio, when)
      .map(holder => holder.as)
      .join(', '),
    held: register.holders(portfolio, when).some(holder => ministers.includes(holder.as)),
  }))
  const held = all.filter(item => item.held)
  return pickNames([...held, ...all.filter(item => !item.held)], l10n.t('New release: portfolios'))
}

async function pickNames(
  items: readonly QuickPickItem[],
  title: string,
): Promise<string[] | undefined> {
  const picked = await window.showQuickPick(items, {
    title,
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
    placeHolder: l10n.t('Tick one or more'),
  })
  return picked?.map(({ label }) => label)
}

async function showAtEnd(
  document: Awaited<ReturnType<typeof workspace.openTextDocument>>,
): Promise<void> {
  const end = new Position(document.lineCount - 1, 0)
  await window.showTextDocument(document, { selection: new Selection(end, end), preview: false })
}
