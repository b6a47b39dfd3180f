import { nearest, once, type Range } from '@release-lint/schema'
import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type * as z from 'zod'
import { type Config, configSchema, presetConfig } from './config.ts'
import { rules } from './rules/registry.ts'

/** Where something stands in a config: `['rules', 'minister-known']`. */
export type KeyPath = readonly PropertyKey[]

/** Something that is wrong with a config. */
export interface ConfigProblem {
  readonly message: string
  /** The key; undefined where none is to blame. */
  readonly range: Range | undefined
}

/** A config as it was read: the config, or what is wrong with it. */
export interface ConfigText {
  readonly config: Config | undefined
  readonly problems: readonly ConfigProblem[]
  /** Where a key of the config, or an item, stands in its text. */
  rangeOf(path: KeyPath): Range | undefined
}

const MANIFEST_KEY = 'release-lint'

/** Whether the text of a file called so holds a config: package.json does only with its key. */
export function holdsConfig(text: string, name: string): boolean {
  if (!isManifest(name)) return true
  // Most mention no config, and then need not be parsed.
  if (!text.includes(`"${MANIFEST_KEY}"`)) return false
  const { value, problem } = parseData(text, name)
  return (
    problem !== undefined ||
    (typeof value === 'object' && value !== null && Object.hasOwn(value, MANIFEST_KEY))
  )
}

/** Reads and validates the text of a config, JSON or YAML by the name of its file. Never throws. */
export function parseConfig(text: string, name: string): ConfigText {
  const base = isManifest(name) ? [MANIFEST_KEY] : []
  const { value, problem, rangeOf: rangeIn } = parseData(text, name)
  const rangeOf = (path: KeyPath): Range | undefined => rangeIn([...base, ...path])
  if (problem) return { config: undefined, problems: [problem], rangeOf }
  const data = isManifest(name) ? (value as Record<string, unknown> | null)?.[MANIFEST_KEY] : value
  const preset = presetConfig(data)
  if (preset) return { config: preset, problems: [], rangeOf }
  const result = configSchema().safeParse(data ?? {})
  if (result.success) return { config: result.data, problems: [], rangeOf }
  const problems = result.error.issues.flatMap(issue =>
    describeIssue(issue).map(({ message, path }) => ({ message, range: rangeOf(path) })),
  )
  return { config: undefined, problems, rangeOf }
}

function isManifest(name: string): boolean {
  return name.endsWith('package.json')
}

interface ConfigData {
  readonly value?: unknown
  readonly problem?: ConfigProblem
  rangeOf(path: KeyPath): Range | undefined
}

function parseData(source: string, name: string): ConfigData {
  // Editors do not count a byte order mark.
  const text = source.replace(/^\uFEFF/, '')
  // JSON is YAML as well; of a JSON file the document only serves to find keys.
  const document = once(() => parseDocument(text, { schema: 'core' }))
  const rangeOf = (path: KeyPath): Range | undefined => rangeIn(document().contents, path)
  const isJson = name.endsWith('.json')
  const [error] = isJson ? [] : document().errors
  if (error) return { problem: unreadable(error, error.pos[0]), rangeOf }
  try {
    const value: unknown = isJson ? JSON.parse(text) : (document().toJS({ maxAliasCount: 0 }) ?? {})
    return { value, rangeOf }
  } catch (cause) {
    const position = /at position (\d+)/.exec(String(cause))?.[1]
    const at = position === undefined ? document().errors[0]?.pos[0] : Number(position)
    return { problem: unreadable(cause, at), rangeOf }
  }
}

function unreadable(cause: unknown, at: number | undefined): ConfigProblem {
  const [message = ''] = (cause instanceof Error ? cause.message : String(cause)).split(
    / at line |\n/,
  )
  const range = at === undefined ? undefined : { start: at, end: at + 1 }
  return { message: `cannot be read: ${message}`, range }
}

/** The range of the key, or of the item, that a path ends at, or of the last part that is there. */
function rangeIn(root: unknown, path: KeyPath): Range | undefined {
  let node = root
  let range: Range | undefined
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find(item => isScalar(item.key) && item.key.value === key)
      : undefined
    const value: unknown = pair ? pair.value : nodeAt(node, key)
    range = rangeOfNode(pair?.key) ?? rangeOfNode(value) ?? range
    node = value
  }
  return range
}

function nodeAt(node: unknown, key: PropertyKey): unknown {
  return isNode(node) && 'items' in node && Array.isArray(node.items)
    ? node.items[Number(key)]
    : undefined
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = isNode(node) ? node.range : undefined
  return range ? { start: range[0], end: range[1] } : undefined
}

/** What is wrong with a config and under which key, in words. */
function describeIssue(issue: z.core.$ZodIssue): { message: string; path: KeyPath }[] {
  const { path } = issue
  if (issue.code !== 'unrecognized_keys') {
    const message =
      issue.code === 'invalid_union'
        ? 'takes `off`, `warn`, `error` or `[severity, options]`'
        : issue.message
    return [{ message: path.length === 0 ? message : `${keyPath(path)}: ${message}`, path }]
  }
  return issue.keys.map(key => ({ message: unknownKey(key, path), path: [...path, key] }))
}

function unknownKey(key: string, path: KeyPath): string {
  const kind = path.at(-1) === 'rules' ? 'rule' : 'key'
  const [meant] = nearest(key, candidatesAt(path), 1)
  const where = path.length === 0 ? '' : `${keyPath(path)}: `
  return `${where}there is no ${kind} \`${key}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`
}

function candidatesAt(path: KeyPath): readonly string[] {
  if (path.at(-1) === 'rules') return rules.map(({ id }) => id)
  if (path.length === 0) return Object.keys(configSchema().shape)
  return path[0] === 'overrides' ? ['files', 'rules'] : []
}

function keyPath(path: KeyPath): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
