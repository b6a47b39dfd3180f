import type { Document, Node } from 'yaml'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
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
  const root = document?.contents ?? undefined
  const { rows, faults: misshapen } = faults.length > 0 ? NOTHING : readRows(document, kind)
  return {
    rows,
    problems: [...faults, ...misshapen].map(toProblem),
    problemAt: (rowPath, message) =>
      toProblem({ offset: offsetOf(root, kind ? rowPath.slice(1) : rowPath), message }),
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
    const faults = document.errors.map(({ pos, message }) => ({
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
  const result = registerSchema.safeParse(kind ? { [kind]: value } : value)
  if (result.success) return { rows: result.data, faults: [] }
  return {
    rows: {},
    faults: result.error.issues.map(issue => {
      const path = kind ? issue.path.slice(1) : issue.path
      const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : []
      const key = unknown ?? path.at(-1)
      const parent = unknown === undefined ? path.slice(0, -1) : path
      const missing = nodeAt(root, path) === undefined ? `Missing key \`${String(key)}\`: ` : ''
      const offset = unknown === undefined ? offsetOf(root, path) : offsetOfKey(root, parent, key)
      return { offset, message: missing + issue.message }
    }),
  }
}
