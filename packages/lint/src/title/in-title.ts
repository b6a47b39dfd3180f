import { type Range, type Release, rangeInText } from '@release-lint/schema'

/** A piece of the title that a pattern matches. */
export interface TitleMatch {
  readonly match: RegExpExecArray
  /** Its place in the file. */
  readonly range: Range
  /** The title itself. */
  readonly title: string
}

/** Every match of a global pattern in the title, with its place in the file. */
export function* inTitle({ title, text }: Release, pattern: RegExp): Generator<TitleMatch> {
  if (!title) return
  for (const match of title.value.matchAll(pattern)) {
    const range = rangeInText(text, title, match.index, match[0].length)
    if (range) yield { match, range, title: title.value }
  }
}
