import type { Range, Release } from '@release-lint/schema'
import { coverOf, DIRECTIVES, type DirectiveName } from '../directives.ts'

/** A directive while it is being written. */
export interface TypedDirective {
  /** The word at the offset; empty where one may begin. */
  readonly range: Range
  /** Undefined while its name is being written. */
  readonly name: DirectiveName | undefined
  /** The ids that it names already, without the word at the offset. */
  readonly ids: readonly string[]
  /** The comment as far as it is written, without what opens it. */
  readonly written: Range
  /** What would end the comment; empty where it has its end. */
  readonly closing: '' | ' -->'
  /** Where a finding must start to be suppressed. */
  readonly covers: Range
}

const REACH = 400
// After `--` comes the reason, which is anybody's own.
const WRITTEN = /^[ \t]*([\w-]*)(?:[ \t]+((?:(?!--).)*))?$/

/** The directive in the comment that is open at an offset; undefined when there is none or it is another comment. */
export function typedDirective(release: Release, offset: number): TypedDirective | undefined {
  const { text, body } = release
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(Math.max(lineStart, offset - REACH), offset)
  const comment = offset < body.start ? openYaml(before) : openHtml(before)
  const [, first, rest] = WRITTEN.exec(comment ?? '') ?? []
  if (comment === undefined || first === undefined) return undefined
  const name = (Object.keys(DIRECTIVES) as DirectiveName[]).find(known => known === first)
  const word = /[\w-]*$/.exec(comment)?.[0] ?? ''
  if (rest !== undefined && (!name || word.startsWith('-'))) return undefined
  return {
    name: rest === undefined ? undefined : name,
    ids: rest?.slice(0, rest.length - word.length).match(/[\w-]+/g) ?? [],
    written: { start: offset - comment.length, end: offset },
    covers: coverOf(text, name?.slice(PREFIX.length), { start: offset, end: offset }),
    ...endOf(release, offset, word),
  }
}

/** What is left of the word at the offset, and of the comment. */
function endOf(
  { text, body }: Release,
  offset: number,
  word: string,
): Pick<TypedDirective, 'range' | 'closing'> {
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + REACH))?.[0] ?? ''
  const more = after.startsWith('-->') ? '' : (/^[\w-]*/.exec(after)?.[0] ?? '')
  const isOpen = offset >= body.start && !after.includes('-->')
  return {
    range: { start: offset - word.length, end: offset + more.length },
    closing: isOpen ? ' -->' : '',
  }
}

const PREFIX = 'release-lint-disable-'

function openHtml(before: string): string | undefined {
  const open = before.lastIndexOf('<!--')
  const comment = before.slice(open + '<!--'.length)
  return open === -1 || comment.includes('-->') ? undefined : comment
}

function openYaml(before: string): string | undefined {
  const open = before.lastIndexOf('#')
  return open === -1 || /\S/.test(before[open - 1] ?? ' ') ? undefined : before.slice(open + 1)
}
