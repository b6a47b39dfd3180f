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
const SMALL = new Set(
  'a an and as at but by for from in into is nor of off on or over per the to up via with vs than that this'.split(
    ' ',
  ),
)
const QUOTED = /‘[^’]{0,200}’|“[^”]{0,200}”|"[^"]{0,200}"/g
const SEGMENT = /[:?!|]\s+|\s[-–—]\s/
const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu

/** The first everyday word with a capital in a title that capitalises every word; undefined in sentence case. */
export function capitalisedWord(title: string): string | undefined {
  // A small letter that begins a word of some length tells that it is not, in nearly every title.
  if (!/[a-z]/.test(title)) return undefined
  // The first word of each segment has its capital by right.
  const words = title
    .replace(QUOTED, '')
    .split(SEGMENT)
    .flatMap(segment => (segment.match(WORD) ?? []).slice(1))
  const content = words.filter(word => !SMALL.has(word.toLowerCase()))
  if (content.length < 2 || content.some(word => /^\p{Ll}/u.test(word))) return undefined
  return words.find(word => /^\p{Lu}.*\p{Ll}/u.test(word) && EVERYDAY.has(word.toLowerCase()))
}
