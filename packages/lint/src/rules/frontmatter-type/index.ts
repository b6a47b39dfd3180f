import { LETTERS, LIST_KEYS, toYamlScalar, type Value } from '@release-lint/schema'
import { type Fix, replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const LISTS: ReadonlySet<string> = new Set(LIST_KEYS)
// A date that is a number is for date-format to judge.
const SINGLE: ReadonlySet<string> = new Set(['title', 'url'])

// What may stand between two names, or in one.
const SEVERAL = /, and |[,;] ?| (?:and|&) /
const MINISTER = new RegExp(`^(?:Rt )?Hon (?:(?:Dr|Sir|Dame) )?[A-ZÀ-ÖØ-Þ][${LETTERS}.'’ -]+$`)

interface Wrong {
  readonly message: string
  readonly range: Value['range']
  readonly fixes: readonly Fix[]
}

function* inList(key: string, value: Value, text: string): Generator<Wrong> {
  if (value.kind === 'sequence') {
    for (const item of value.items) if (!isText(item)) yield wrongItem(key, item, text)
  } else if (!isEmpty(value)) yield notAList(key, value, text)
}

function isText(value: Value): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && value.value !== ''
}

function isEmpty(value: Value): boolean {
  return value.kind === 'scalar' && (value.value === null || value.value === '')
}

function wrongItem(key: string, value: Value, text: string): Wrong {
  if (isEmpty(value))
    return { message: `Item of \`${key}\` without a value`, range: value.range, fixes: [] }
  const { source, range } = sourceOf(value, text)
  const inner = secondDash(value)
  if (inner) {
    const fixes = [replace('Delete the second dash', inner, '', true)]
    return { message: `A list in the list \`${key}\``, range, fixes }
  }
  const oneLine = value.kind !== 'alias' && !/[\n{[]/.test(source)
  const fixes = oneLine
    ? [replace('Put it in double quotes', range, toYamlScalar(source, true), true)]
    : []
  return { message: `YAML does not read \`${source.split('\n')[0] ?? ''}\` as text`, range, fixes }
}

/** The dash of a list that stands as an item, with the blanks behind it; where it has one item only. */
function secondDash(value: Value): Value['range'] | undefined {
  if (value.kind !== 'sequence' || value.flow || value.items.length !== 1) return undefined
  const [only] = value.items
  return only?.kind === 'scalar' && isText(only)
    ? { start: value.range.start, end: only.outer.start }
    : undefined
}

function notAList(key: string, value: Value, text: string): Wrong {
  const { source, range } = sourceOf(value, text)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const at = { start: text.lastIndexOf(':', range.start) + 1, end: range.end }
  const names = namesIn(key, value)
  const items = names ?? [source]
  // A portfolio may have a comma in its name, and one may stand between two.
  const safe = names !== undefined || !SEVERAL.test(source)
  const list = items.map(item => `${end}  - ${item}`).join('')
  const fixes =
    isText(value) && !source.includes('\n') ? [replace('Make it a list', at, list, safe)] : []
  return { message: `\`${key}\` must be a list`, range, fixes }
}

/** The names of several ministers in one value; undefined where it may be anything else. */
function namesIn(key: string, value: Value): string[] | undefined {
  if (key !== 'ministers' || value.kind !== 'scalar') return undefined
  const names = String(value.value).split(SEVERAL)
  return names.length > 1 && names.every(name => MINISTER.test(name))
    ? names.map(name => toYamlScalar(name))
    : undefined
}

/** A value as it is written, without the line end that closes a map. */
function sourceOf(value: Value, text: string): { source: string; range: Value['range'] } {
  const { start, end } = value.kind === 'scalar' ? value.outer : value.range
  const source = text.slice(start, end).trimEnd()
  return { source, range: { start, end: start + source.length } }
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-type',
    summary: 'A value of the wrong type: text in place of a list, a number, a map',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    for (const { key, value } of release.entries) {
      if (LISTS.has(key)) yield* inList(key, value, release.text)
      else if (SINGLE.has(key) && !isText(value) && !isEmpty(value)) {
        yield wrongItem(key, value, release.text)
      }
    }
  },
)

export default rule
