import { LETTERS, type Range } from '@release-lint/schema'

// Words that a headline in sentence case never writes with a capital.
const EVERYDAY = new Set(
  `announced announces launched launches launch appointed appoints opens opened opening introduced
  introduces released releases welcomed welcomes established unveiled begins begun kicks passes passed
  completed concludes concluded confirmed confirms delivered delivers calls seeks sought moves supports
  invests signals boosts underway approved signed receives received removed reopens reconvened adopts
  ends extends provides strengthens improves improving increases increased reduces reduced backs gets
  getting makes making takes taking goes going coming heads helps keeps keeping leads meets needs offers
  opposes pays plans progresses proposes protects raises reaches recognises restores returns rises saves
  says sees sets shows starts started stays tackles targets visits wins works widens granted further
  improve strengthen join reduce expand tackle contribute appointment appointments changes more together
  safe today`.split(/\s+/),
)
const SMALL_WORDS =
  'a an and as at but by for from in into is nor of off on or over per the to up via with vs than that this'
const SMALL = new Set(SMALL_WORDS.split(' '))
// A small letter after a word, where no quotation, segment or small word can be the reason.
const SENTENCE_CASE = new RegExp(`[a-z],? (?!(?:${SMALL_WORDS.replaceAll(' ', '|')})\\b)[a-z]`)
const QUOTATION_MARK = /[‘“"]/
const QUOTED = /‘[^’]{0,200}’|“[^”]{0,200}”|"[^"]{0,200}"/g
const SEGMENT = /[:?!|]\s+|\s[-–—]\s/
// Not the `m` of `$30m`.
const ANY_WORD = new RegExp(`(?<![${LETTERS}\\d])[${LETTERS}]+(?:[’'-][${LETTERS}]+)*`, 'g')

/** Where the first everyday word with a capital is in a title that capitalises every word; undefined in sentence case. */
export function capitalisedWord(title: string): Range | undefined {
  if (!/[a-z]/.test(title)) return undefined
  // As most are, which this sees at a glance.
  if (SENTENCE_CASE.test(title) && !QUOTATION_MARK.test(title)) return undefined
  const words = wordsOf(title)
  const content = words.filter(({ word }) => !SMALL.has(word.toLowerCase()))
  if (content.length < 2 || content.some(({ word }) => isSmall(word))) return undefined
  return words.find(({ word }) => /^[A-Z].*[a-z]/.test(word) && EVERYDAY.has(word.toLowerCase()))
}

function isSmall(word: string): boolean {
  const initial = word.charAt(0)
  return initial !== initial.toUpperCase()
}

/** The words of a title that have no capital by right: outside quotations, and not first in their segment. */
function wordsOf(title: string): (Range & { word: string })[] {
  const text = title.replace(QUOTED, quotation => ' '.repeat(quotation.length))
  const words: (Range & { word: string })[] = []
  let before = -1
  for (const { 0: word, index: start } of text.matchAll(ANY_WORD)) {
    const end = start + word.length
    if (before >= 0 && !SEGMENT.test(text.slice(before, start))) words.push({ word, start, end })
    before = end
  }
  return words
}
