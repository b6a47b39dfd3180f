import {
  type Entry,
  KEYS,
  nearest,
  type Release,
  type Sequence,
  toYamlScalar,
} from '@release-lint/schema'
import { type Problem, replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const INDENT = '  '

/** Whether every key stands at the start of a line. */
function isBlockMap({ entries, text }: Release): boolean {
  return entries.every(({ keyRange }) => text[keyRange.start - 1] === '\n')
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Where a key begins, with the comments that stand above it. */
function withComments(text: string, key: number): number {
  let start = key
  for (let line = lineBefore(text, start); text[line] === '#' && line < start; ) {
    start = line
    line = lineBefore(text, start)
  }
  return start
}

function lineBefore(text: string, start: number): number {
  return text.lastIndexOf('\n', start - 2) + 1
}

function* order(release: Release): Generator<Problem> {
  const { entries, fence, text } = release
  const free = KEYS.filter(key => !release.entry(key))
  const rank = ({ key }: Entry): number => {
    // A misspelt key stands where the one that is meant belongs.
    const [meant = key] = KEYS.some(known => known === key) ? [] : nearest(key, free, 1)
    const index = (KEYS as readonly string[]).indexOf(meant)
    return index === -1 ? KEYS.length : index
  }
  const sorted = entries.toSorted((a, b) => rank(a) - rank(b))
  const first = entries.find((entry, index) => entry !== sorted[index])
  if (!first) return
  // What stands above the first key is about the whole file.
  const starts = entries.map(({ keyRange: { start } }, index) =>
    index === 0 ? start : withComments(text, start),
  )
  const parts = sorted.map(entry => {
    const index = entries.indexOf(entry)
    return text.slice(starts[index], starts[index + 1] ?? fence.content.end)
  })
  const start = starts[0] ?? fence.content.start
  yield {
    message: `\`${first.key}\` stands in another place on the site`,
    note: `The order is ${KEYS.map(key => `\`${key}\``).join(', ')}`,
    range: first.keyRange,
    fixes: [
      replace('Put the keys in order', { start, end: fence.content.end }, parts.join(''), true),
    ],
  }
}

function* quotes({ title }: Release): Generator<Problem> {
  if (!title || title.style === 'double') return
  const fixes = [
    replace('Put the title in double quotes', title.outer, toYamlScalar(title.value, true), true),
  ]
  yield { message: 'Title without double quotes', range: title.range, fixes }
}

function* lists({ keyRange, value }: Entry, text: string): Generator<Problem> {
  if (value.kind !== 'sequence') return
  if (value.flow) {
    const range = { start: text.indexOf(':', keyRange.end) + 1, end: value.range.end }
    const fixes =
      value.items.length === 0
        ? []
        : [replace('Write one item a line', range, oneItemALine(value, text), true)]
    yield { message: 'List in brackets', range: value.range, fixes }
    return
  }
  const start = text.lastIndexOf('\n', value.range.start) + 1
  const indent = text.slice(start, value.range.start)
  if (indent === INDENT) return
  const source = text.slice(start, value.range.end)
  yield {
    message: 'List not indented by two spaces',
    range: { start: value.range.start, end: value.range.start + 1 },
    fixes: [
      replace(
        'Indent by two spaces',
        { start, end: value.range.end },
        reindent(source, indent),
        true,
      ),
    ],
  }
}

/** The items of a list in brackets, each behind a dash, with the comments between them. */
function oneItemALine({ items, range }: Sequence, text: string): string {
  const places = items.map(item => (item.kind === 'scalar' ? item.outer : item.range))
  const lines = places.map(({ start, end }, index) => {
    const after = text.slice(end, places[index + 1]?.start ?? range.end)
    return `${lineEnd(text)}${INDENT}- ${text.slice(start, end)}${commentsIn(after, text)}`
  })
  return commentsIn(text.slice(range.start, places[0]?.start), text) + lines.join('')
}

/** The comments of what stands between two items: the first behind the one before, unless it has its own line. */
function commentsIn(between: string, text: string): string {
  const own = `${lineEnd(text)}${INDENT}`
  return between
    .split(/\r?\n/)
    .map((line, index) => {
      const [comment] = /#.*/.exec(line) ?? []
      return comment === undefined ? '' : (index === 0 ? ' ' : own) + comment
    })
    .join('')
}

/** Lines with another indent; what stands deeper stays deeper. */
function reindent(source: string, indent: string): string {
  return source
    .split('\n')
    .map(line => (line.startsWith(indent) ? INDENT + line.slice(indent.length) : line))
    .join('\n')
}

function* blankLine({ fence, body, text }: Release): Generator<Problem> {
  if (
    !fence.closing ||
    body.start >= body.end ||
    /^\r?\n/.test(text.slice(body.start, body.start + 2))
  )
    return
  const at = { start: body.start, end: body.start }
  yield {
    message: 'No blank line after the frontmatter',
    range: fence.closing,
    fixes: [replace('Insert a blank line', at, lineEnd(text), true)],
  }
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-style',
    summary: 'Frontmatter that is not in the form of the published releases: order, quotes, indent',
    severity: 'warn',
    preset: 'strict',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    if (release.problems.length > 0 || release.fence.problem || !isBlockMap(release)) return
    yield* order(release)
    yield* quotes(release)
    for (const entry of release.entries) yield* lists(entry, release.text)
    yield* blankLine(release)
  },
)

export default rule
