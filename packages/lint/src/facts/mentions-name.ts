import type { Minister } from '@release-lint/schema'
import type { Vocabulary, Word } from './mentions-words.ts'

/** A name that stands in a text. */
export interface Name {
  readonly minister: Minister
  readonly from: number
  readonly to: number
}

const HONORIFICS = new Set(['the', 'rt', 'right', 'hon', 'honourable', 'dr', 'sir', 'dame'])

/** The name that begins at `index`, after a comma and honorifics. */
export function nameAt(
  words: readonly Word[],
  index: number,
  { namesFrom }: Vocabulary,
): Name | undefined {
  let from = index
  if (words[from]?.key === ',') from++
  while (HONORIFICS.has(words[from]?.key ?? '')) from++
  const first = words[from]
  if (!first?.capital) return undefined
  const found = namesFrom(withoutPossessive(first.key)).find(name =>
    name.words.every((word, at) => isWord(words[from + at], word)),
  )
  return found && { minister: found.item, from, to: from + found.words.length }
}

function isWord(word: Word | undefined, key: string): boolean {
  return word !== undefined && (word.key === key || withoutPossessive(word.key) === key)
}

function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key
}
