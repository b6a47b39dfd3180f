import { type Finding, NO_FIXES, type Related } from '../../finding.ts'
import { ruleUrl } from '../../rule.ts'

/** A finding without what its rule id tells. */
export type StoredFinding = Omit<Finding, 'url'>

/** Findings as they are stored. */
export function toStored(findings: readonly Finding[]): readonly StoredFinding[] {
  return findings.map(({ url: _, ...rest }) => rest)
}

// More than the findings of most archives have.
const MAX_SHARED = 200_000
const shared = new Map<string, string>()
const urls = new Map<string, string>()

/** Findings as they were before {@link toStored}; those of an archive share what they have in common. */
export function fromStored(stored: readonly StoredFinding[]): readonly Finding[] {
  return stored.map(restored)
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

// What is spread has a shape of its own, which takes more memory than the object.
function restored(stored: StoredFinding): Finding {
  const { severity, range, fixes, note, related, crash } = stored
  const ruleId = share(stored.ruleId)
  const url = urls.get(ruleId) ?? ruleUrl(ruleId)
  urls.set(ruleId, url)
  const message = share(stored.message)
  const finding: Mutable<Finding> = { ruleId, severity, url, message, range, fixes: NO_FIXES }
  if (fixes.length > 0) finding.fixes = fixes
  if (note !== undefined) finding.note = share(note)
  if (related) finding.related = related.map(toRelated)
  if (crash) finding.crash = crash
  return finding
}

function toRelated({ path, range, message }: Related): Related {
  const told = share(message)
  return path === undefined ? { range, message: told } : { path: share(path), range, message: told }
}

/** The same text, as one in memory with those that are alike. */
function share(text: string): string {
  const known = shared.get(text)
  if (known === undefined && shared.size < MAX_SHARED) shared.set(text, text)
  return known ?? text
}

/** Findings as JSON; empty for none. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.length === 0 ? '' : JSON.stringify(toStored(findings))
}

/** The findings that {@link findingsText} wrote. */
export function readFindings(text: string): readonly Finding[] {
  return text === '' ? [] : fromStored(JSON.parse(text))
}
