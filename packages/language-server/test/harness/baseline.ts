import { defaultRegister, parseRelease } from '@release-lint/schema'
import { activeRules, fingerprintsOf, lintRelease, loadRemark } from 'release-lint'

const parse = await loadRemark()

/** The text of a baseline that holds what releases have now. */
export function baselineOf(texts: Readonly<Record<string, string>>): string {
  const context = { parse, register: defaultRegister(), rules: activeRules({}) }
  const files = Object.entries(texts).map(([path, text]) => [
    path,
    fingerprintsOf(text, lintRelease(parseRelease(text), context).findings),
  ])
  return JSON.stringify({ version: 1, files: Object.fromEntries(files) })
}
