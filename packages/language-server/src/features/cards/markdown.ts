import { type Day, formatDay, type Register } from '@release-lint/schema'
import { toLabel } from 'release-lint'

/** Texts as a list in Markdown. */
export function toList(texts: readonly string[]): string {
  return texts.map(text => `- ${toLabel(text)}`).join('\n')
}

/** How far the register is checked, where the day is after that. */
export function evidenceLine(register: Register, day: Day): string | undefined {
  return register.unverified(day)
    ? `The register is verified to ${formatDay(register.verifiedTo)} only`
    : undefined
}
