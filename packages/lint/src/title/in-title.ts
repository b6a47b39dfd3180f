import {
  type Range,
  type Release,
  rangeInText,
  replaceText,
  toYamlScalar,
} from '@release-lint/schema'
import type { Fix } from '../finding.ts'

/** A piece of the title that a pattern matches. */
export interface TitleMatch {
  readonly match: RegExpExecArray
  /** Its place in the file. */
  readonly range: Range
  /** The title itself. */
  readonly title: string
  /** The fix that puts a text in its place; none when nothing would be left of the title. */
  readonly fixes: (title: string, text: string, safe?: boolean) => Fix[]
}

const NONE: readonly TitleMatch[] = []

/** Every match of a global pattern in the title, or what its one unnamed group matches. */
export function inTitle({ title, text }: Release, pattern: RegExp): readonly TitleMatch[] {
  // Few titles have one, so most of the time goes into seeing that there is none.
  if (!title || title.value.search(pattern) === -1) return NONE
  return [...title.value.matchAll(pattern)].flatMap(match => {
    const found = (match.groups ? undefined : match[1]) ?? match[0]
    const index = match.index + match[0].indexOf(found)
    const range = rangeInText(text, title, index, found.length)
    if (!range) return []
    const replaced = (replacement: string): string =>
      title.value.slice(0, index) + replacement + title.value.slice(index + found.length)
    const fixes: TitleMatch['fixes'] = (name, replacement, safe = false) => {
      const value = replaced(replacement)
      if (value.trim() === '') return []
      // Without quotes a colon or a hash may come to stand where YAML reads it.
      const whole = title.style === 'plain' && toYamlScalar(value) !== value
      const edit = whole ? replaceText(title, value) : { range, text: replacement }
      return [{ title: name, edits: [edit], safe }]
    }
    return [{ match, range, title: title.value, fixes }]
  })
}
