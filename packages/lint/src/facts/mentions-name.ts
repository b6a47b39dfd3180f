import type { Minister } from '@release-lint/schema'
import { hasCapital, keyAt, type Vocabulary, type Words } from './mentions-words.ts'

/** A name that stands in a text. */
export interface Name {
  readonly minister: Minister
  readonly from: number
  readonly to: number
}

const HONORIFICS = new Set(['the', 'rt', 'right', 'hon', 'honourable', 'dr', 'sir', 'dame'])

/** The name that begins at `index`, after a comma and honorifics. */
export function nameAt(
  words: Words,
  index: number,
  { namesFrom, isInOffice }: Vocabulary,
): Name | undefined {
  let from = index
  if (keyAt(words, from) === ',') from++
  while (HONORIFICS.has(keyAt(words, from))) from++
  if (!hasCapital(words, from)) return undefined
  const found = namesFrom(withoutPossessive(keyAt(words, from))).find(
    ({ words: name, item }) =>
      name.every((word, at) => isWord(keyAt(words, from + at), word)) && isInOffice(item),
  )
  return found && { minister: found.item, from, to: from + found.words.length }
}

function isWord(key: string, name: string): boolean {
  return key === name || withoutPossessive(key) === name
}

function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key
}
