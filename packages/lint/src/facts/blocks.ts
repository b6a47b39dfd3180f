import type { Range } from '@release-lint/schema'
import type { Node, Parent, Root, Text } from 'mdast'
import { createSourceText, type SourceText } from './source-map.ts'

/** A paragraph, a heading or a paragraph of a list item, as plain text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item'
  /** Its text without markup; apostrophes and spaces folded to `'` and ` `, so that offsets stay. */
  readonly text: string
  readonly range: Range
  /** Whether all of it is bold: a section head. */
  readonly bold: boolean
  /** Whether it is written in te reo Māori, which English rules leave alone. */
  readonly maori: boolean
  /** The text with its own apostrophes and spaces. */
  readonly raw: string
  /** The range in the file of the text from `start` to `end`. */
  rangeOf(start: number, end: number): Range
}

const MAORI_WORDS = new Set(
  'te ngā ki ko me i o e he ka mō hei nō nā kua ana ai tēnei rātou mātou tō ā ō mā kia kei ia nei rā hoki anō tātou'.split(
    ' ',
  ),
)
const MIN_WORDS = 12
const MIN_SHARE = 0.3

/** Every block of text of the body, in order. `shift` is what the tree's offsets lack of the file's. */
export function collectBlocks(file: string, tree: Root, bodyStart: number, shift: number): Block[] {
  const blocks: Block[] = []
  // A stack of its own: hostile nesting is deeper than that of calls.
  const stack: { node: Node; inItem: boolean }[] = [{ node: tree, inItem: false }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, inItem } = entry
    if (node.type === 'paragraph' || node.type === 'heading') {
      if (startOf(node) + shift >= bodyStart)
        blocks.push(toBlock(file, node as Parent, inItem, shift))
    } else if ('children' in node) {
      const within = inItem || node.type === 'listItem'
      for (const child of (node as Parent).children.toReversed())
        stack.push({ node: child, inItem: within })
    }
  }
  return blocks
}

function toBlock(file: string, node: Parent, inItem: boolean, shift: number): Block {
  const source = createSourceText(file)
  addText(node, source, shift)
  const raw = source.text
  let maori: boolean | undefined
  return {
    kind: inItem ? 'item' : node.type === 'heading' ? 'heading' : 'paragraph',
    raw,
    text: foldMarks(raw),
    range: { start: startOf(node) + shift, end: endOf(node) + shift },
    bold: node.children.every(isBoldOrBlank) && raw.trim() !== '',
    get maori() {
      maori ??= isMaori(raw)
      return maori
    },
    rangeOf: (start, end) => ({
      start: source.offsetAt(start),
      end: end > start ? source.offsetAt(end - 1) + 1 : source.offsetAt(end),
    }),
  }
}

function addText(parent: Parent, source: SourceText, shift: number): void {
  const stack: Node[] = [parent]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') source.add((node as Text).value, startOf(node) + shift)
    else if (node.type === 'break') source.add('\n', endOf(node) + shift - 1)
    else if ('children' in node)
      for (const child of (node as Parent).children.toReversed()) stack.push(child)
  }
}

function foldMarks(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'").replace(/[\u00a0\u202f]/g, ' ')
}

function isBoldOrBlank(node: Node): boolean {
  return node.type === 'strong' || (node.type === 'text' && (node as Text).value.trim() === '')
}

function isMaori(text: string): boolean {
  // Hardly a sentence of te reo has no `te`, and few of English have one.
  if (!/\bte\b/i.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < MIN_WORDS) return false
  return words.filter(word => MAORI_WORDS.has(word)).length >= words.length * MIN_SHARE
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0
}
