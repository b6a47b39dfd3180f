import { KEYS, type Release, toYamlScalar } from '@release-lint/schema'
import type { Edit } from '../finding.ts'
import type { ListKey } from './list-edits.ts'

/** The edit that writes a list which is missing or empty; undefined where there is one, or no frontmatter to write it in. */
export function writeList(
  release: Release,
  key: ListKey,
  items: readonly string[],
): Edit | undefined {
  const { text, fence } = release
  if (items.length === 0 || release[key].length > 0 || fence.closing === undefined) return undefined
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = items.map(item => `${end}  - ${toYamlScalar(item)}`).join('')
  const entry = release.entry(key)
  if (!entry) {
    const start = startOfLater(release, key) ?? fence.content.end
    return { range: { start, end: start }, text: `${key}:${lines}${end}` }
  }
  const start = entry.keyRange.end
  const { end: valueEnd } = entry.value.kind === 'scalar' ? entry.value.outer : entry.value.range
  const value = text.slice(start, valueEnd).trimEnd()
  return { range: { start, end: start + value.length }, text: `:${lines}` }
}

/** Where the first key begins that the site writes after `key`. */
function startOfLater({ entries }: Release, key: ListKey): number | undefined {
  const later: readonly string[] = KEYS.slice(KEYS.indexOf(key) + 1)
  return entries.find(entry => later.includes(entry.key))?.keyRange.start
}
