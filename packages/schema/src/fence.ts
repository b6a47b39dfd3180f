import type { Range } from './range.ts'

/** What is wrong with the `---` lines round the frontmatter. */
export type FenceProblem =
  | 'missing'
  | 'leading-blank'
  | 'leading-text'
  | 'bad-opening'
  | 'language'
  | 'unclosed'
  | 'bad-closing'

/** Where the frontmatter stands in a file. */
export interface Fence {
  readonly problem?: { readonly kind: FenceProblem; readonly range: Range }
  /** The opening line, without its line end. */
  readonly opening: Range
  /** The lines between the fences, the last line end included. */
  readonly content: Range
  /** The closing line, without its line end; absent when there is none. */
  readonly closing?: Range
  /** Where the body starts. */
  readonly end: number
}

interface Line {
  readonly start: number
  readonly text: string
  /** Where the next line starts. */
  readonly next: number
}

const KNOWN_KEY = /^(?:title|date|url|ministers|portfolios|attachments)[ \t]*:/
const YAML_LINE = /^(?:[ \t]|#|-(?:[ \t]|$)|[\w-]+[ \t]*:(?:[ \t]|$))/
const SEARCHED_LINES = 20

/** Finds the frontmatter of `text`, also where its fences are broken. Never reads YAML. */
export function findFence(text: string): Fence {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = lineAt(text, start)
  if (/^---[ \t]*$/.test(first.text)) return closeFence(text, first)
  if (/^---[ \t]*[A-Za-z_]/.test(first.text)) return languageFence(text, first)
  return findMisplaced(text, start)
}

function closeFence(text: string, opening: Line, problem?: Fence['problem']): Fence {
  const feed = text.indexOf('\n---', opening.next - 1)
  if (feed !== -1) {
    const line = lineAt(text, feed + 1)
    const bad = /^---[ \t]*$/.test(line.text)
      ? undefined
      : { kind: 'bad-closing' as const, range: rangeOf(line) }
    return build(opening, { start: opening.next, end: line.start }, problem ?? bad, line)
  }
  const end = endOfUnclosed(text, opening.next)
  return build(
    opening,
    { start: opening.next, end },
    problem ?? { kind: 'unclosed', range: rangeOf(opening) },
  )
}

function build(opening: Line, content: Range, problem: Fence['problem'], closing?: Line): Fence {
  return {
    ...(problem && { problem }),
    opening: rangeOf(opening),
    content,
    ...(closing && { closing: rangeOf(closing) }),
    end: closing?.next ?? content.end,
  }
}

/** A fence with a language would be run by gray-matter, so its content is not read at all. */
function languageFence(text: string, opening: Line): Fence {
  const fence = closeFence(text, opening, { kind: 'language', range: rangeOf(opening) })
  return { ...fence, content: { start: fence.content.end, end: fence.content.end } }
}

/** Looks for a fence that does not start at the first byte, or that has too many dashes or a space before them. */
function findMisplaced(text: string, start: number): Fence {
  let line = lineAt(text, start)
  let blank = true
  for (let count = 0; count < SEARCHED_LINES && line.start < text.length; count++) {
    if (/^[ \t]*-{3,}[ \t]*$/.test(line.text) && KNOWN_KEY.test(lineAt(text, line.next).text)) {
      return closeFence(text, line, { ...misplacedKind(line, start, blank) })
    }
    blank &&= line.text.trim() === ''
    line = lineAt(text, line.next)
  }
  const at = { start, end: start }
  return {
    problem: { kind: 'missing', range: rangeOf(lineAt(text, start)) },
    opening: at,
    content: at,
    end: start,
  }
}

function misplacedKind(
  line: Line,
  start: number,
  blank: boolean,
): { kind: FenceProblem; range: Range } {
  if (line.text.trim() !== '---' || (line.start === start && line.text !== '---')) {
    return { kind: 'bad-opening', range: rangeOf(line) }
  }
  return { kind: blank ? 'leading-blank' : 'leading-text', range: { start, end: line.start } }
}

/** Without a closing fence the frontmatter reaches to the paragraph that cannot belong to it. */
function endOfUnclosed(text: string, start: number): number {
  let end = start
  let afterBlank = false
  for (let line = lineAt(text, start); line.start < text.length; line = lineAt(text, line.next)) {
    const blank = line.text.trim() === ''
    if (afterBlank && !blank && !KNOWN_KEY.test(line.text)) break
    if (!blank && !YAML_LINE.test(line.text) && line.text.includes(' ')) break
    if (!blank) end = line.next
    afterBlank = blank
  }
  return end
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start)
  const next = feed === -1 ? text.length : feed + 1
  const end =
    feed === -1 ? text.length : text.charCodeAt(feed - 1) === 13 && feed > start ? feed - 1 : feed
  return { start, text: text.slice(start, end), next }
}

function rangeOf(line: Line): Range {
  return { start: line.start, end: line.start + line.text.length }
}
