import { nearest } from '@release-lint/schema'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { configSchema } from '../config.ts'
import { rules } from '../rules/registry.ts'
import { configError } from './errors.ts'

type KeyPath = readonly PropertyKey[]

/** What a config holds, and on which line a key of it stands. */
interface ConfigData {
  readonly value: unknown
  lineOf(path: KeyPath): number | undefined
}

/** Parses the text of a config, JSON or YAML. Throws a ConfigError with the line. */
export function parseData(text: string, file: string): ConfigData {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'core', lineCounter: lines })
  const isJson = file.endsWith('.json')
  const [error] = isJson ? [] : document.errors
  if (error) throw unreadable(file, lines.linePos(error.pos[0]).line, error)
  try {
    // JSON is YAML as well; the document only serves to find lines.
    const value: unknown = isJson ? JSON.parse(text) : (document.toJS({ maxAliasCount: 0 }) ?? {})
    return { value, lineOf: path => lineIn(document.contents, path, lines) }
  } catch (cause) {
    const position = /at position (\d+)/.exec(String(cause))?.[1]
    const line =
      position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    throw unreadable(file, line, cause)
  }
}

function unreadable(file: string, line: number | undefined, cause: unknown): Error {
  const [message = ''] = (cause instanceof Error ? cause.message : String(cause)).split(
    / at line |\n/,
  )
  return configError(`${file}${line === undefined ? '' : `:${line}`}: cannot be read: ${message}`)
}

function lineIn(root: unknown, path: KeyPath, lines: LineCounter): number | undefined {
  let node = root
  let offset: number | undefined
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find(item => isScalar(item.key) && item.key.value === key)
      : undefined
    const value: unknown = pair ? pair.value : nodeAt(node, key)
    offset = startOf(pair?.key) ?? startOf(value) ?? offset
    node = value
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

function nodeAt(node: unknown, key: PropertyKey): unknown {
  return isNode(node) && 'items' in node && Array.isArray(node.items)
    ? node.items[Number(key)]
    : undefined
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** What is wrong with a config and under which key, in words. */
export function describeIssue(issue: z.core.$ZodIssue): { message: string; path: KeyPath }[] {
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
  if (path.length === 0) return Object.keys(configSchema.shape)
  return path[0] === 'overrides' ? ['files', 'rules'] : []
}

function keyPath(path: KeyPath): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
