import type { Range, Release } from '@release-lint/schema'
import { type Finding, type Problem, replace } from './finding.ts'
/** A comment that suppresses findings. */
export interface Directive {
  /** The whole comment. */
  readonly range: Range
  /** The ids that it names and where; none means every rule. */
  readonly ids: readonly { readonly id: string; readonly range: Range }[]
  /** Where a finding must start to be suppressed. */
  readonly covers: Range
}

/** The names of directives, and what each covers. */
export const DIRECTIVES = {
  'release-lint-disable-next-line': 'The line after it',
  'release-lint-disable-line': 'The line on which it stands',
  'release-lint-disable-file': 'The whole file',
} as const

/** The name of a directive. */
export type DirectiveName = keyof typeof DIRECTIVES

// In YAML `# release-lint-disable-line id -- reason`, in the body the same in an HTML comment.
const HEAD = /(<!--|#)[ \t]*release-lint-disable-(next-line|line|file)\b/g

/** Finds the directives of a release. */
export function findDirectives(release: Release): Directive[] {
  const { text, body } = release
  if (!text.includes('release-lint-disable-')) return []
  const isContent = createContentTest(release)
  const found: Directive[] = []
  for (const match of text.matchAll(HEAD)) {
    const html = match[1] === '<!--'
    if (html !== match.index >= body.start) continue
    const from = match.index + match[0].length
    const lineEnd = from + text.slice(from).search(/\r?\n|$/)
    const close = html ? text.indexOf('-->', from) : lineEnd
    if (close === -1 || close > lineEnd) continue
    if (isContent(match.index)) continue
    const range = { start: match.index, end: close + (html ? 3 : 0) }
    const ids = idsOf(text.slice(from, close), from)
    found.push({ range, ids, covers: coverOf(text, match[2], range) })
  }
  return found
}

// A fence of a block of code, also in a quote.
const FENCE = /^[ \t>]*(`{3,}|~{3,})(.*)$/gm

/** Says of offsets, from the first to the last, whether what stands there is no comment: in a quoted value of the frontmatter, or in code. */
function createContentTest(release: Release): (offset: number) => boolean {
  const { text, body, title, date, url, ministers, portfolios, attachments } = release
  const values = [title, date, url, ...ministers, ...portfolios, ...attachments]
  const ranges = values.flatMap(value => value?.outer ?? []).toSorted((a, b) => a.start - b.start)
  for (const range of fencedRanges(text, body.start)) ranges.push(range)
  let next = 0
  return offset => {
    const before = text[offset - 1] ?? '\n'
    const isApart = offset >= body.start ? before !== '`' : /\s/.test(before)
    while ((ranges[next]?.end ?? offset + 1) <= offset) next++
    return !isApart || (ranges[next]?.start ?? offset) < offset
  }
}

function fencedRanges(text: string, from: number): Range[] {
  const ranges: Range[] = []
  let open: { mark: string; start: number } | undefined
  for (const { 0: line, 1: mark = '', 2: after = '', index } of text.slice(from).matchAll(FENCE)) {
    const at = from + index
    if (!open && !(mark.startsWith('`') && after.includes('`'))) open = { mark, start: at }
    else if (open && mark.startsWith(open.mark) && after.trim() === '') {
      ranges.push({ start: open.start, end: at + line.length })
      open = undefined
    }
  }
  return open ? [...ranges, { start: open.start, end: text.length }] : ranges
}

/** The ids of a directive, up to `-- reason`. */
function idsOf(list: string, base: number): Directive['ids'] {
  const ids: { id: string; range: Range }[] = []
  for (const { 0: id, index } of list.matchAll(/[^\s,]+/g)) {
    if (id === '--') break
    ids.push({ id, range: { start: base + index, end: base + index + id.length } })
  }
  return ids
}

/** What a directive of that kind (`next-line`, `line`, `file`) in `range` covers. */
export function coverOf(text: string, kind: string | undefined, range: Range): Range {
  if (kind === 'file') return { start: 0, end: text.length + 1 }
  const next = nextLine(text, range.end)
  if (kind === 'next-line') return { start: next, end: nextLine(text, next) }
  return { start: text.lastIndexOf('\n', range.start - 1) + 1, end: next }
}

function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  return feed === -1 ? text.length + 1 : feed + 1
}

/** What directives leave of the findings, with what is wrong with the directives themselves. */
export interface DirectiveResult {
  readonly kept: readonly Finding[]
  readonly unknown: readonly Problem[]
  readonly unused: readonly Problem[]
}

/**
 * Takes out the findings that a directive suppresses.
 *
 * `known` says whether there is such a rule, `nearest` which one is nearly called so, `ran` whether it was asked about this release, `complete`
 * whether every rule that is on was.
 */
export function applyDirectives(
  text: string,
  directives: readonly Directive[],
  findings: readonly Finding[],
  rules: {
    known: (id: string) => boolean
    nearest: (id: string) => string | undefined
    ran: (id: string) => boolean
    complete: boolean
  },
): DirectiveResult {
  const used = new Set<object>()
  const kept = findings.filter(finding => {
    const by = directives.flatMap(directive => suppressors(directive, finding))
    for (const suppressor of by) used.add(suppressor)
    return by.length === 0
  })
  const unknown = directives.flatMap(directive =>
    directive.ids.filter(({ id }) => !rules.known(id)).map(part => ({ directive, part })),
  )
  const unused = directives.flatMap(directive =>
    unusedParts(
      text,
      directive,
      part => used.has(part) || !('id' in part ? rules.ran(part.id) : rules.complete),
    ),
  )
  return {
    kept,
    unknown: unknown.map(({ directive, part: { id, range } }) => {
      const meant = rules.nearest(id)
      const fix =
        meant === undefined
          ? replace('Remove what is unknown', removal(text, directive, range), '')
          : replace(`Replace with \`${meant}\``, range, meant)
      return { message: `No rule is called \`${id}\``, range, fixes: [fix] }
    }),
    unused,
  }
}

type Part = Directive | Directive['ids'][number]

/** The parts of a directive that suppress a finding: the directive itself, or ids of it. */
function suppressors(directive: Directive, finding: Finding): Part[] {
  const { covers, ids } = directive
  if (finding.range.start < covers.start || finding.range.start >= covers.end) return []
  return ids.length === 0 ? [directive] : ids.filter(({ id }) => id === finding.ruleId)
}

function unusedParts(
  text: string,
  directive: Directive,
  isUsed: (part: Part) => boolean,
): Problem[] {
  const parts: readonly Part[] = directive.ids.length === 0 ? [directive] : directive.ids
  const unused = parts.filter(part => !isUsed(part))
  if (unused.length === parts.length)
    return unused.length === 0 ? [] : [unusedProblem(text, directive)]
  return unused.map(part => unusedProblem(text, directive, part as Directive['ids'][number]))
}

function unusedProblem(
  text: string,
  directive: Directive,
  part?: Directive['ids'][number],
): Problem {
  const range = part?.range ?? directive.range
  const message = part
    ? `Unused directive: there is no finding of \`${part.id}\` here`
    : 'Unused directive: there is no finding to suppress here'
  const removed = part ? removal(text, directive, part.range) : withLine(text, directive.range)
  return { message, range, fixes: [replace('Remove what is unused', removed, '', true)] }
}

/** What goes with an id: all of a directive that has no other, since one without ids suppresses everything. */
function removal(text: string, { ids, range: whole }: Directive, range: Range): Range {
  if (ids.length === 1) return withLine(text, whole)
  const previous = ids[ids.findIndex(other => other.range.start === range.start) - 1]
  const next = ids.find(other => other.range.start > range.start)
  return {
    start: next ? range.start : (previous ?? { range }).range.end,
    end: next?.range.start ?? range.end,
  }
}

/** A comment with its whole line where it stands alone, or with the space before it at the end of a line. */
function withLine(text: string, range: Range): Range {
  const start = text.lastIndexOf('\n', range.start - 1) + 1
  const end = nextLine(text, range.end)
  if (text.slice(range.end, end).trim() !== '') return range
  const before = text.slice(start, range.start).trimEnd()
  return before === ''
    ? { start, end: Math.min(end, text.length) }
    : { start: start + before.length, end: range.end }
}
