import { LETTERS, type Range } from '@release-lint/schema'

/** A paragraph, a heading or a paragraph of a list item, as plain text. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item'
  /** Its text without markup; apostrophes and spaces folded to `'` and ` `, so that offsets stay. */
  readonly text: string
  readonly range: Range
  /** Whether all of it is bold: a section head. */
  readonly bold: boolean
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
const WORD = new RegExp(`[${LETTERS}]+`, 'g')
const MIN_WORDS = 12
const MIN_SHARE = 0.3

/** What a block is made from. */
export interface BlockSource {
  readonly kind: Block['kind']
  readonly raw: string
  /** The folded text, where it is known already. */
  readonly text?: string
  readonly range: Range
  readonly bold: boolean
  /** The offset in the file of the character at an index of the text. */
  readonly offsetAt: (index: number) => number
}

/** Makes a block. */
export function createBlock({ kind, raw, text, range, bold, offsetAt }: BlockSource): Block {
  return {
    kind,
    raw,
    text: text ?? foldMarks(raw),
    range,
    bold,
    rangeOf: (start, end) => ({
      start: offsetAt(start),
      end: end > start ? offsetAt(end - 1) + 1 : offsetAt(end),
    }),
  }
}

const APOSTROPHES = /[‘’ʼ]/g

/** Apostrophes and spaces made plain, each in its place. */
export function foldMarks(text: string): string {
  // Each in the way that is fast: one pattern for all takes three times as long.
  return text.replace(APOSTROPHES, "'").replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
}

const judged = new WeakMap<Block, boolean>()

/** Whether a block is written in te reo Māori, which English rules leave alone; judged once for each. */
export function isMaori(block: Block): boolean {
  const known = judged.get(block) ?? isMaoriText(block.raw)
  judged.set(block, known)
  return known
}

function isMaoriText(text: string): boolean {
  // Hardly a sentence of te reo has no `te`, and few of English have one.
  if (!/\bte\b/i.test(text)) return false
  const words = text.toLowerCase().match(WORD) ?? []
  if (words.length < MIN_WORDS) return false
  return words.filter(word => MAORI_WORDS.has(word)).length >= words.length * MIN_SHARE
}
