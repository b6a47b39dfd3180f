import type { Document } from 'yaml'
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type * as z from 'zod'
import { type RegisterRows, ROW_KINDS, registerSchema } from './register-schema.ts'

/** A YAML file of the register. */
export interface RegisterFile {
  readonly path: string
  readonly text: string
}

/** What is wrong at one place of a register file, and what to do; line and column count from 1. */
export interface RegisterProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Keys and positions that lead to a value, beginning with the kind of row. */
export type RowPath = readonly PropertyKey[]

/** The rows of one file, and how to point at a value in it. */
export interface RegisterSource {
  readonly rows: RegisterRows
  readonly problems: readonly RegisterProblem[]
  problemAt(path: RowPath, message: string): RegisterProblem
}

/**
 * Reads one file: a map of lists by kind, or a list of the kind after which the file is named.
 *
 * Either everything in it has the right shape, or there are problems and no rows.
 */
export function readRegisterFile({ path, text }: RegisterFile): RegisterSource {
  const lines = new LineCounter()
  const toProblem = ({ offset, message }: Fault): RegisterProblem => {
    const { line, col } = lines.linePos(offset)
    return { path, line, column: Math.max(col, 1), message }
  }
  const { document, faults } = parse(text, lines)
  const kind = isSeq(document?.contents) ? kindOfFile(path) : undefined
  const { rows, faults: misshapen } = faults.length > 0 ? NOTHING : readRows(document, kind)
  return {
    rows,
    problems: [...faults, ...misshapen].map(toProblem),
    problemAt: (rowPath, message) =>
      toProblem({
        offset: offsetOf(document?.contents, kind ? rowPath.slice(1) : rowPath),
        message,
      }),
  }
}

interface Fault {
  readonly offset: number
  readonly message: string
}

type Parsed = { readonly document?: Document; readonly faults: readonly Fault[] }
type Rows = { readonly rows: RegisterRows; readonly faults: readonly Fault[] }

const NOTHING: Rows = { rows: {}, faults: [] }

// Files that a config names may come from anybody: no aliases, and keys compared in linear time.
function parse(text: string, lineCounter: LineCounter): Parsed {
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: false, lineCounter })
    // the first only, as the others tend to follow from it
    const faults = document.errors.slice(0, 1).map(({ pos, message }) => ({
      offset: pos[0],
      message: message.split(/ at line |\n/)[0] ?? message,
    }))
    return { document, faults: faults.length > 0 ? faults : forbiddenIn(document) }
  } catch (error) {
    // nested beyond the stack
    if (error instanceof RangeError) {
      return { faults: [{ offset: 0, message: 'Too deeply nested to be a register' }] }
    }
    throw error
  }
}

function forbiddenIn(document: Document): Fault[] {
  const faults: Fault[] = []
  const report = (node: unknown, message: string): void => {
    faults.push({ offset: startOf(node), message })
  }
  visit(document, {
    Alias: (_, node) => report(node, 'Aliases are not read; write the value out'),
    Map: (_, map) => {
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key
        if (keys.has(name)) report(key, `\`${name}\` is there twice; keep one of the two`)
        keys.add(name)
      }
    },
  })
  return faults
}

type Kind = (typeof ROW_KINDS)[number]

function kindOfFile(path: string): Kind | undefined {
  return ROW_KINDS.find(kind => new RegExp(`(?:^|[\\\\/])${kind}\\.ya?ml$`).test(path))
}

function readRows(document: Document | undefined, kind: Kind | undefined): Rows {
  const root = document?.contents
  if (isSeq(root) && !kind) {
    const names = ROW_KINDS.map(name => `${name}.yaml`).join(', ')
    const message = `Name a list of rows ${names}, or write a map with these as its keys`
    return { rows: {}, faults: [{ offset: startOf(root), message }] }
  }
  const value: unknown = document?.toJS({ maxAliasCount: 0 }) ?? {}
  const result = registerSchema().safeParse(kind ? { [kind]: value } : value)
  if (result.success) return { rows: result.data, faults: [] }
  const toFault = (issue: z.core.$ZodIssue): Fault =>
    faultOf(root, issue, kind ? issue.path.slice(1) : issue.path)
  return { rows: {}, faults: result.error.issues.map(toFault) }
}

function faultOf(root: unknown, issue: z.core.$ZodIssue, path: RowPath): Fault {
  const { message } = issue
  if (issue.code === 'unrecognized_keys') {
    return { offset: startOf(keyOf(nodeAt(root, path), issue.keys[0])), message }
  }
  const missing = nodeAt(root, path) === undefined ? `Missing key \`${String(path.at(-1))}\`: ` : ''
  return { offset: offsetOf(root, path), message: missing + message }
}

function nodeAt(root: unknown, path: RowPath): unknown {
  let node: unknown = root
  for (const key of path) node = isCollection(node) ? node.get(key, true) : undefined
  return node
}

// Where a value is missing, its row.
function offsetOf(root: unknown, path: RowPath): number {
  const node = nodeAt(root, path)
  return node === undefined && path.length > 0 ? offsetOf(root, path.slice(0, -1)) : startOf(node)
}

function keyOf(map: unknown, name: unknown): unknown {
  const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && key.value === name)
  return pair ? pair.key : map
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0
}
