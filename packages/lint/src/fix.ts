import type { Edit, Finding, Fix } from './finding.ts'

const MAX_PASSES = 10

/** The text after fixing, and how many fixes went in. */
export interface FixResult {
  readonly text: string
  readonly count: number
  /** What is left, of the text after fixing. */
  readonly findings: readonly Finding[]
}

/** The safe fix of a finding, if it has one. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes.find(({ safe, edits }) => safe && edits.length > 0)
}

/** The text after some fixes, how many went in, and their edits in the order of their places. */
export interface Applied {
  readonly text: string
  readonly count: number
  readonly edits: readonly Edit[]
}

/** Applies the fixes that do not overlap an earlier one. */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const taken: Edit[] = []
  let count = 0
  for (const { edits } of fixes) {
    if (edits.some(edit => !fits(edit, taken))) continue
    for (const edit of edits) taken.splice(positionOf(edit, taken), 0, edit)
    count++
  }
  const parts: string[] = []
  let end = 0
  for (const edit of taken) {
    parts.push(text.slice(end, edit.range.start), edit.text)
    end = edit.range.end
  }
  return { text: parts.join('') + text.slice(end), count, edits: taken }
}

/**
 * Applies every safe fix, again and again until none is left: a fix may uncover another.
 *
 * `lint` gives the findings of a text.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[]): FixResult {
  let fixed = { text, count: 0 }
  let findings = lint(text)
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const fixes = findings.flatMap(finding => safeFix(finding) ?? [])
    if (fixes.length === 0) break
    const next = applyFixes(fixed.text, fixes)
    if (next.text === fixed.text) break
    fixed = { text: next.text, count: fixed.count + next.count }
    findings = lint(fixed.text)
  }
  return { ...fixed, findings }
}

// Two edits that start at one place collide as well: their order would be a guess.
function fits(edit: Edit, taken: readonly Edit[]): boolean {
  const position = positionOf(edit, taken)
  const before = taken[position - 1]
  const after = taken[position]
  return (
    (!before || before.range.end <= edit.range.start) &&
    (!after || (after.range.start !== edit.range.start && edit.range.end <= after.range.start))
  )
}

/** Where `edit` belongs among edits in the order of their starts. */
function positionOf(edit: Edit, taken: readonly Edit[]): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.range.start ?? 0) < edit.range.start) low = middle + 1
    else high = middle
  }
  return low
}
