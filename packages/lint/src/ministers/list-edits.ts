import { type Release, replaceText, type Text, toYamlItem } from '@release-lint/schema'
import type { Edit, Fix } from '../finding.ts'

const MAX_SUGGESTIONS = 3

/** A list of the frontmatter that names ministers or portfolios. */
export type ListKey = 'ministers' | 'portfolios'

/** The edit that adds an item to a list; undefined where the list is not written as one. */
function addItemEdit(release: Release, key: ListKey, item: string): Edit | undefined {
  const list = release.entry(key)?.value
  const last = list?.kind === 'sequence' ? list.items.at(-1) : undefined
  if (list?.kind !== 'sequence' || last?.kind !== 'scalar') return undefined
  const { text } = release
  if (list.flow) return insert(last.outer.end, `, ${toYamlItem(item, true)}`)
  const lineStart = text.lastIndexOf('\n', last.outer.start - 1) + 1
  const marker = text.slice(lineStart, last.outer.start)
  if (!/^ *- +$/.test(marker)) return undefined
  const feed = text.indexOf('\n', last.outer.end)
  if (feed < 0) return undefined
  const lineEnd = text[feed - 1] === '\r' ? feed - 1 : feed
  return insert(lineEnd, `${text.slice(lineEnd, feed + 1)}${marker}${toYamlItem(item, false)}`)
}

/** A suggestion to add an item to a list. */
export function addItem(release: Release, key: ListKey, item: string): Fix[] {
  const edit = addItemEdit(release, key, item)
  return edit ? [{ title: `Add \`${item}\` to ${key}`, edits: [edit], safe: false }] : []
}

/** The fix that writes `item` in place of an item of a list. */
export function replaceItem(
  release: Release,
  key: ListKey,
  text: Text,
  item: string,
  safe = false,
): Fix {
  const list = release.entry(key)?.value
  const flow = list?.kind === 'sequence' && list.flow
  const edit =
    flow && text.style === 'plain'
      ? { range: text.range, text: toYamlItem(item, true) }
      : replaceText(text, item)
  return { title: `Replace with \`${item}\``, edits: [edit], safe }
}

/** The fixes that write one of a few names, each once, in place of an item of a list. */
export function replaceWithOne(
  release: Release,
  key: ListKey,
  text: Text,
  names: readonly string[],
  safe = false,
): Fix[] {
  const few = [...new Set(names)].slice(0, MAX_SUGGESTIONS)
  return few.map(name => replaceItem(release, key, text, name, safe))
}

function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text }
}
