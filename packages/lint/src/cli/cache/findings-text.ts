import type { Finding } from '../../finding.ts'
import { ruleUrl } from '../../rule.ts'

/** Findings as JSON, without what their rule ids tell; empty for none. */
export function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  return JSON.stringify(findings.map(({ url: _, ...rest }) => rest))
}

/** The findings that {@link findingsText} wrote. */
export function readFindings(text: string): readonly Finding[] {
  if (text === '') return []
  const stored = JSON.parse(text) as Omit<Finding, 'url'>[]
  return stored.map(finding => ({ ...finding, url: ruleUrl(finding.ruleId) }))
}
