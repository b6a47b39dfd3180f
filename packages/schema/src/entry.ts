import type { Range } from './range.ts'

/** How a scalar is written in the YAML. */
export type ScalarStyle = 'plain' | 'double' | 'single' | 'block'

/** A single value. */
export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly style: ScalarStyle
  /** The value without its quotes; empty and after the colon or dash for an empty value. */
  readonly range: Range
  /** The value with its quotes. */
  readonly outer: Range
}

/** A list. */
export interface Sequence {
  readonly kind: 'sequence'
  readonly items: readonly Value[]
  readonly range: Range
  /** Whether it is written `[a, b]`. */
  readonly flow: boolean
}

/** Something that no key of a release may hold: a map, an alias. */
export interface Foreign {
  readonly kind: 'mapping' | 'alias'
  readonly range: Range
}

export type Value = Scalar | Sequence | Foreign

/** One `key: value` of the frontmatter. */
export interface Entry {
  readonly key: string
  readonly keyRange: Range
  readonly value: Value
}

/** Something in the YAML that could not be read, or that is not allowed. */
export interface YamlProblem {
  /** The parser's own code, or `ALIAS`, `ANCHOR`, `TAG`, `DUPLICATE_KEY`, `TOO_DEEP`. */
  readonly code: string
  readonly message: string
  readonly range: Range
}

/** What the frontmatter holds: entries in the order of the file, and what is wrong with its YAML. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly problems: readonly YamlProblem[]
}
