import type { Range } from '@release-lint/schema'

/** How much a finding weighs: errors fail a run, warnings are told. */
export type Severity = 'error' | 'warn'

/** Text to put in place of a range of the file. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A way to mend a finding. */
export interface Fix {
  /** What it does, as an editor shows it: "Replace with `Hon Shane Jones`". */
  readonly title: string
  readonly edits: readonly Edit[]
  /** Safe ones are applied by `--fix` and fix-all; others are offered as suggestions only. */
  readonly safe: boolean
  /** The new name of the file, in its folder, where the name is what is wrong. */
  readonly rename?: string
}

/** Another place that explains a finding. */
export interface Related {
  /** Another file; the same one when not given. */
  readonly path?: string
  readonly range: Range
  readonly message: string
}

/** What a rule reports. */
export interface Problem {
  /** What is wrong, with backticks round the author's text and no full stop. */
  readonly message: string
  /** The exact token, in UTF-16 offsets into the file. */
  readonly range: Range
  /** Why it is wrong. */
  readonly note?: string
  readonly fixes?: readonly Fix[]
  readonly related?: readonly Related[]
  /** Given to make this one weigh less than the rule does. */
  readonly severity?: 'warn'
}

/** A problem of one rule in one file. */
export interface Finding extends Omit<Problem, 'severity'> {
  readonly ruleId: string
  readonly severity: Severity
  /** The page of the rule. */
  readonly url: string
  readonly fixes: readonly Fix[]
  /** Set when the rule crashed instead of answering. */
  readonly crash?: true
}

/** The fixes of a finding that has none. */
export const NO_FIXES: readonly Fix[] = []

/** A fix of one edit. */
export function replace(title: string, range: Range, text: string, safe = false): Fix {
  return { title, edits: [{ range, text }], safe }
}

/** Orders findings by place, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1)
  )
}
