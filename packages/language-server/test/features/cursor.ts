import { defaultRegister, parseRelease } from '@release-lint/schema'
import {
  activeRules,
  createProject,
  createRuleContext,
  type Facts,
  type Finding,
  type Head,
  lintRelease,
  loadRemark,
} from 'release-lint'
import type { CompletionItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CompletionOptions } from '../../src/features/completion/options.ts'
import { provideCompletion } from '../../src/features/completion/provide.ts'
import type { OpenRelease } from '../../src/open-release.ts'

const CURSOR = '‸'
const TODAY = '2025-11-25'
const parse = await loadRemark()

/** A text with a cursor in it, opened. */
export interface Opened {
  readonly open: OpenRelease
  readonly offset: number
  readonly facts: Facts
  readonly lint: (text: string) => readonly Finding[]
}

/** Opens a text; its cursor is written `‸`. */
export function openAt(marked: string, heads: readonly Head[] = []): Opened {
  const offset = marked.indexOf(CURSOR)
  const text = marked.replace(CURSOR, '')
  const register = defaultRegister()
  const release = parseRelease(text)
  const project = createProject(heads, () => undefined)
  const context = { parse, register, today: TODAY }
  const lint = (other: string) =>
    lintRelease(parseRelease(other), { ...context, rules: activeRules({}) }).findings
  const open: OpenRelease = {
    document: TextDocument.create('file:///release.md', 'markdown', 1, text),
    release,
    register,
    today: TODAY,
    project,
    get findings() {
      return lint(text)
    },
  }
  return { open, offset, facts: createRuleContext(release, context).facts, lint }
}

/** What completion gives at a cursor, in the order in which clients sort it. */
export function completeAt(
  marked: string,
  options: Partial<CompletionOptions> = {},
  heads: readonly Head[] = [],
) {
  const { open, offset, lint } = openAt(marked, heads)
  const defaults = { invoked: false, snippets: false, lint }
  const list = provideCompletion(open, offset, { ...defaults, ...options })
  const items = list.items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
  const labels = items.map(({ label }) => label)
  const item = (label: string): CompletionItem => {
    const found = items.find(candidate => candidate.label === label)
    if (!found) throw new Error(`No ${label} among ${labels.join(', ')}`)
    return found
  }
  return {
    items,
    labels,
    item,
    isIncomplete: list.isIncomplete,
    /** The text once the item of that label is accepted; a snippet as it is written. */
    accept: (label: string) => accept(open, offset, item(label)),
    /** The labels that are left when what is typed, and goes on to be, filters them, as VS Code does. */
    typed: (more = '') =>
      items.filter(found => matches(open, offset, found, more)).map(({ label }) => label),
  }
}

function accept({ document }: OpenRelease, offset: number, { textEdit }: CompletionItem): string {
  if (!textEdit || !('range' in textEdit)) throw new Error('An item without an edit')
  const { start, end } = textEdit.range
  const cursor = document.positionAt(offset)
  // The protocol wants one line, with the cursor in it.
  if (start.line !== end.line || start.line !== cursor.line) throw new Error('An edit over lines')
  if (cursor.character < start.character || end.character < cursor.character)
    throw new Error('An edit away from the cursor')
  return TextDocument.applyEdits(document, [textEdit])
}

/** Whether a client keeps the item: what is typed before the cursor stands at the start of a word. */
function matches(
  { document }: OpenRelease,
  offset: number,
  { textEdit, filterText, label }: CompletionItem,
  more: string,
): boolean {
  if (!textEdit || !('range' in textEdit)) return false
  const typed = document.getText({ ...textEdit.range, end: document.positionAt(offset) }) + more
  const [mark = ''] = /^[ \t]*(?:- )?["'[]?/.exec(typed) ?? []
  const text = filterText ?? label
  if (!text.startsWith(mark)) return false
  const words = (part: string) => ` ${part.slice(mark.length).toLowerCase()}`
  return words(text).includes(words(typed))
}
