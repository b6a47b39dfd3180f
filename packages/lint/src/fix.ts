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
 * `lint` gives the findings of a text. Where fixes lead back to a text that was there before, that one
 * is given, so that fixing twice is fixing once.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[]): FixResult {
  let fixed: FixResult = { text, count: 0, findings: lint(text) }
  const before = new Map<string, FixResult>()
  while (before.size < MAX_PASSES) {
    before.set(fixed.text, fixed)
    const fixes = fixed.findings.flatMap(finding => safeFix(finding) ?? [])
    const next = applyFixes(fixed.text, fixes)
    const known = before.get(next.text)
    if (known) return known
    fixed = { text: next.text, count: fixed.count + next.count, findings: lint(next.text) }
  }
  return fixed
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
