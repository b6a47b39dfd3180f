import { LETTERS, type Range } from '@release-lint/schema'
import { bareLinks, type Link } from './links.ts'

/** The text of some lines without its marks, and what the marks make of it. */
interface Inline {
  readonly raw: string
  readonly bold: boolean
  readonly links: readonly Link[]
  /** The offset in the file of the character at an index of the text. */
  readonly offsetAt: (index: number) => number
}

const LABEL = '[^[\\]*_\\\\\\n]{0,1000}'
const URL = '[^\\s()[\\]<>\\\\\\0-\\x1f\\x7f]{0,2000}'
// A plain link or image, an image that is linked, up to three `*`, an escape; any other `](`, or underscore outside
// a word, is more than this reads.
const MARK = new RegExp(
  [
    `!?\\[(\\*{0,3})(${LABEL})\\1\\]\\((${URL})\\)`,
    `!?\\[!\\[(${LABEL})\\]\\((${URL})\\)\\]\\((${URL})\\)`,
    '\\*{1,3}|\\]\\(|\\\\[!-/:-@[-`{-~]|_+',
  ].join('|'),
  'g',
)

/** Reads lines whose only marks are plain links and images, and `*` at the edges of words; undefined for any other. */
export function readInline(
  file: string,
  lines: readonly Range[],
  bare: boolean,
): Inline | undefined {
  const text = new InlineText(file, bare)
  for (const [index, line] of lines.entries()) {
    if (index > 0) text.addLineEnd(lines[index - 1]?.end ?? 0, line.start)
    if (!readLine(file, line, text)) return undefined
  }
  return text.read()
}

/** Adds a line to the text; false when it holds more than this reads. */
function readLine(file: string, line: Range, text: InlineText): boolean {
  let done = line.start
  const written = file.slice(line.start, line.end)
  MARK.lastIndex = 0
  // What `matchAll` takes to copy the pattern is more than a line takes to read.
  for (let match = MARK.exec(written); match; match = MARK.exec(written)) {
    const mark = match[0]
    const start = line.start + match.index
    const end = start + mark.length
    const round = charactersRound(file, line, start, end)
    if (mark.startsWith('_') && isInWord(round)) continue
    text.add(done, start)
    done = end
    const isLink = mark.endsWith(')')
    if (!(isLink ? addLinks(match, start, text) : addMark(mark, start, round, text))) return false
  }
  text.add(done, line.end)
  return true
}

/** Adds a link, an image, or both; false where there is neither. */
function addLinks(match: RegExpMatchArray, start: number, text: InlineText): boolean {
  const {
    0: mark,
    1: marks = '',
    2: label,
    3: url = '',
    4: alt,
    5: source = '',
    6: target = '',
  } = match
  const isImage = mark.startsWith('!')
  if (alt !== undefined && !isImage) text.addLinkedImage(start, { alt, source, target })
  else if (label !== undefined && isImage && marks === '') text.addImage(start, label, url)
  else if (label !== undefined && !isImage && isWhole(marks, label))
    text.addLink(start, { marks, label, url })
  else return false
  return true
}

/** Whether marks are those of all that they stand round. */
function isWhole(marks: string, label: string): boolean {
  return marks === '' || (label !== '' && label.trim() === label)
}

/** Adds an escape, opens or closes a mark; false where it is none of these. */
function addMark(mark: string, start: number, round: Neighbours, text: InlineText): boolean {
  const end = start + mark.length
  // What can neither open nor close anything is an asterisk.
  if (mark === '*' && !text.open && BLANK.test(round.after)) text.add(start, end)
  else if (mark.length === 2 && mark.startsWith('\\')) text.add(start + 1, end, start)
  else if (isMark(mark) && isEdge(round, mark, text.open)) text.turn(mark)
  else return false
  return true
}

type Mark = '*' | '**' | '***'

function isMark(mark: string): mark is Mark {
  return mark === '*' || mark === '**' || mark === '***'
}

interface Neighbours {
  /** Empty at the edge of the line. */
  readonly before: string
  readonly after: string
}

function charactersRound(file: string, line: Range, start: number, end: number): Neighbours {
  return {
    before: start === line.start ? '' : (file[start - 1] ?? ''),
    after: end === line.end ? '' : (file[end] ?? ''),
  }
}

const SPACED = /^[ \n\u00a0]?$/
const AFTER_OPENING = /[(“‘"']/
const AFTER_CLOSING = /[.,;:?!)”’"']/
const WORDY = new RegExp(`[${LETTERS}\\d]`)
const BLANK = /^\s?$/

/**
 * Whether a mark stands at the edge of words so that it can only open, or only close what is `open`.
 *
 * CommonMark 0.31, emphasis and strong emphasis: the cases without doubt.
 */
function isEdge({ before, after }: Neighbours, mark: Mark, open: Mark | undefined): boolean {
  if (open !== undefined && open !== mark) return false
  const [outside, inside, glued] = open
    ? [after, before, AFTER_CLOSING]
    : [before, after, AFTER_OPENING]
  if (BLANK.test(inside)) return false
  return SPACED.test(outside) || (glued.test(outside) && WORDY.test(inside))
}

function isInWord({ before, after }: Neighbours): boolean {
  return WORDY.test(before) && WORDY.test(after)
}

/** A text that is added to piece by piece, in order; a class, since an object of closures is slow to make. */
class InlineText {
  /** What is open where the text ends so far. */
  open: Mark | undefined
  readonly #file: string
  readonly #bare: boolean
  readonly #starts: { readonly text: number; readonly source: number }[] = []
  readonly #links: Link[] = []
  #raw = ''
  #bold = true
  /** The text since the last mark or link, in which an address may run over an escape, and where it starts. */
  #pending = ''
  #pendingStart = 0

  constructor(file: string, bare: boolean) {
    this.#file = file
    this.#bare = bare
  }

  /** Adds a part of the file; that of an escape begins `from` its backslash. */
  add(start: number, end: number, from = start): void {
    if (start === end) return
    const value = this.#file.slice(start, end)
    this.#addPiece(start, value)
    if (this.#bold && this.open !== '**' && value.trim() !== '') this.#bold = false
    if (this.#pending === '') this.#pendingStart = from
    this.#pending += value
  }

  addLineEnd(end: number, next: number): void {
    this.#addBare()
    this.#addPiece(next - 1, this.#file.slice(next - 1, next))
    // Two spaces at the end of a line break it, and a break is not bold.
    if (this.open !== '**' && next - end > 2) this.#bold = false
  }

  addLink(start: number, link: { marks: string; label: string; url: string }): void {
    const { marks, label, url } = link
    this.#addOther(linkAt(start, label.length + 2 * marks.length, url, label))
    if (label !== '') this.#addPiece(start + 1 + marks.length, label)
  }

  addImage(start: number, alt: string, url: string): void {
    this.#addOther(imageAt(start, alt, url))
  }

  addLinkedImage(start: number, image: { alt: string; source: string; target: string }): void {
    const { alt, source, target } = image
    const inner = imageAt(start + 1, alt, source)
    const written = inner.range.end - inner.range.start
    this.#addOther({ ...linkAt(start, written, target, ''), image: true })
    this.#links.push(inner)
  }

  /** Opens a mark, or closes the one that is open. */
  turn(mark: Mark): void {
    this.#addBare()
    if (mark !== '**') this.#bold = false
    this.open = this.open ? undefined : mark
  }

  /** What was added; undefined when a mark is still open. */
  read(): Inline | undefined {
    this.#addBare()
    if (this.open) return undefined
    const raw = this.#raw
    return {
      raw,
      bold: this.#bold && raw.trim() !== '',
      links: this.#links,
      offsetAt: index => this.#offsetAt(index),
    }
  }

  #addPiece(start: number, value: string): void {
    this.#starts.push({ text: this.#raw.length, source: start })
    this.#raw += value
  }

  #addBare(): void {
    if (this.#bare && this.#pending !== '')
      this.#links.push(...bareLinks(this.#file, this.#pending, this.#pendingStart))
    this.#pending = ''
  }

  #addOther(link: Link): void {
    this.#addBare()
    if (this.open !== '**') this.#bold = false
    this.#links.push(link)
  }

  #offsetAt(index: number): number {
    const piece = this.#starts.findLast(({ text }) => text <= index) ?? this.#starts[0]
    return piece ? piece.source + index - piece.text : 0
  }
}

/** The link whose brackets hold so many units as `written`, and which reads as `text`. */
function linkAt(start: number, written: number, url: string, text: string): Link {
  const textRange = { start: start + 1, end: start + 1 + written }
  const urlRange = { start: textRange.end + 2, end: textRange.end + 2 + url.length }
  const range = { start, end: urlRange.end + 1 }
  return { kind: 'inline', url, urlRange, text, textRange, range, image: false }
}

function imageAt(start: number, text: string, url: string): Link {
  const { range, ...link } = linkAt(start + 1, text.length, url, text)
  return { ...link, kind: 'image', range: { start, end: range.end }, image: true }
}
