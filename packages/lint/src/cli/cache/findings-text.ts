import type { Finding } from '../../finding.ts'
import { ruleUrl } from '../../rule.ts'

/** A finding without what its rule id tells. */
export type StoredFinding = Omit<Finding, 'url'>

/** Findings as they are stored. */
export function toStored(findings: readonly Finding[]): readonly StoredFinding[] {
  return findings.map(({ url: _, ...rest }) => rest)
}

const urls = new Map<string, string>()

/** Findings as they were before {@link toStored}. */
export function fromStored(stored: readonly StoredFinding[]): readonly Finding[] {
  return stored.map(finding => {
    const url = urls.get(finding.ruleId) ?? ruleUrl(finding.ruleId)
    urls.set(finding.ruleId, url)
    return { ...finding, url }
  })
}

/** Findings as JSON; empty for none. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.length === 0 ? '' : JSON.stringify(toStored(findings))
}

/** The findings that {@link findingsText} wrote. */
export function readFindings(text: string): readonly Finding[] {
  return text === '' ? [] : fromStored(JSON.parse(text))
}
