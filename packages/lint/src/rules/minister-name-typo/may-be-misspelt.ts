import { LETTERS } from '@release-lint/schema'
import { HONORIFIC } from '../../ministers/honorifics.ts'
import type { Person } from './index.ts'

/** What the words of a name are of, for the class of a pattern. */
export const OF_NAMES = `${LETTERS}'-`

const TITLE = new RegExp(`(?:${HONORIFIC}|Minister)\\.? `, 'g')
// What makes a longer word of a surname, unless it is a possessive.
const GOES_ON = new RegExp(`^(?!'s?(?![${OF_NAMES}]))[${OF_NAMES}]`)
const WORD = new RegExp(`[${OF_NAMES}]*`, 'y')
// How many letters a misspelling may have less, and how many more with a possessive.
const LESS = 2
const MORE = 4

/**
 * The people beside a part of whose name stands a word that begins as the other part, but is not it.
 *
 * The pattern of a person finds nothing of the others; nearly every name is right, and this is a fast way to see it.
 */
export function mayBeMisspelt(text: string, people: readonly Person[]): Person[] {
  const titles = people.length === 0 ? [] : endsOf(text, TITLE)
  return people.filter(
    person =>
      titles.some(end => isNearlySurname(text, end, person)) ||
      placesOf(text, person.first).some(at =>
        isNearlySurname(text, afterSpace(text, at + person.first.length), person),
      ) ||
      placesOf(text, person.last).some(at => isNearlyFirstName(text, at - 1, person)),
  )
}

function endsOf(text: string, pattern: RegExp): number[] {
  const ends: number[] = []
  pattern.lastIndex = 0
  while (pattern.test(text)) ends.push(pattern.lastIndex)
  return ends
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function afterSpace(text: string, end: number): number {
  const space = text[end] === '.' ? end + 1 : end
  return text[space] === ' ' ? space + 1 : text.length
}

/** Whether the word at an offset begins as the surname, but is not it. */
function isNearlySurname(text: string, from: number, { middle, last }: Person): boolean {
  let at = from
  for (const word of middle) if (text.startsWith(`${word} `, at)) at += word.length + 1
  if (text[at] !== last[0]) return false
  WORD.lastIndex = at
  WORD.test(text)
  if (!isAsLong(WORD.lastIndex - at, last)) return false
  const end = at + last.length
  return !text.startsWith(last, at) || GOES_ON.test(text.slice(end, end + 3))
}

/** Whether a space stands at an offset, and the word before it begins as the first name, but is not it. */
function isNearlyFirstName(text: string, space: number, { first, middle }: Person): boolean {
  if (text[space] !== ' ') return false
  let end = space
  for (const word of middle.toReversed()) if (text.endsWith(` ${word}`, end)) end -= word.length + 1
  if (text.endsWith(first, end)) return false
  const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end)
  return placesOf(word, first[0] ?? '').some(at => isAsLong(word.length - at, first))
}

function isAsLong(length: number, name: string): boolean {
  return length >= name.length - LESS && length <= name.length + MORE
}
