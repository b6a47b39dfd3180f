import leven from 'leven'

// not \p{M}, which takes a millisecond to compile: names have Latin marks only
const MARKS = /[\u0300-\u036f]/g
const APOSTROPHES = /[‘’ʻʼʹ`´′＇]/g
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
// Most texts have single plain spaces between words and no other.
const ODD_SPACES = /^\s|\s(?:\s|$)|[^\S ]/
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/

/** A name for comparing: lower case, no macrons, straight apostrophes, single plain spaces. */
export function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : foldApostrophes(text).normalize('NFD').replace(MARKS, '').replace(INVISIBLE, '')
  const lower = plain.toLowerCase()
  return ODD_SPACES.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower
}

/** The text with every kind of apostrophe straight. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'")
}

const HONORIFICS = new Set(
  'the rt right hon honourable minister dr doctor prof professor sir dame mr mrs ms miss'.split(
    ' ',
  ),
)
const POST_NOMINALS = new Set(
  'KC QC SC MP JP PC CH QSO QSM ONZ GNZM KNZM DNZM CNZM ONZM MNZM CBE OBE MBE PhD'.split(' '),
)

/** A person's name without honorifics before it and letters after it. */
export function bareName(name: string): string {
  const words = name.trim().split(/\s+/)
  const isHonorific = (word = ''): boolean => HONORIFICS.has(word.replace('.', '').toLowerCase())
  const isPostNominal = (word = ''): boolean => POST_NOMINALS.has(word.replace(',', ''))
  let start = 0
  let end = words.length
  while (start < end - 1 && isHonorific(words[start])) start++
  while (end > start + 1 && isPostNominal(words[end - 1])) end--
  return words.slice(start, end).join(' ').replace(/,$/, '')
}

/** What two spellings of a person's name share: folded, bare, and not surname first. */
export function plainName(name: string): string {
  const [surname = '', given, ...rest] = bareName(name).split(',')
  const inOrder = given === undefined || rest.length > 0 ? name : `${given} ${surname}`
  return fold(bareName(inOrder))
}

/** A name as people look for it: folded and bare, as it is and from each later word on (`jones shane`). */
export function searchForms(name: string): string[] {
  const words = fold(bareName(name)).split(' ')
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(' '))
}

/**
 * The candidates closest to a misspelt name, closest first.
 *
 * Names are compared folded and bare, in either order; a single word also with each word of a name.
 */
export function nearest(text: string, candidates: readonly string[], limit = 3): string[] {
  const forms = spellings(text)
  const found: { candidate: string; distance: number }[] = []
  for (const candidate of candidates) {
    const distance = closeness(forms, fold(bareName(candidate)))
    if (distance !== undefined) found.push({ candidate, distance })
  }
  found.sort((a, b) => a.distance - b.distance)
  return [...new Set(found.map(({ candidate }) => candidate))].slice(0, limit)
}

function spellings(text: string): string[] {
  const name = fold(bareName(text))
  const [first = '', ...rest] = name.split(' ')
  return rest.length === 0 ? [name] : [name, plainName(text), [...rest, first].join(' ')]
}

// A word of a longer name is a weaker sign than the whole of a short one.
const WORD_PENALTY = 0.5

function closeness(forms: readonly string[], candidate: string): number | undefined {
  const whole = forms.map(form => distanceWithin(form, candidate))
  const [word = ''] = forms
  const words =
    forms.length > 1 || !candidate.includes(' ')
      ? []
      : candidate.split(' ').map(part => WORD_PENALTY + distanceWithin(word, part))
  const best = Math.min(...whole, ...words)
  return best === Number.POSITIVE_INFINITY ? undefined : best
}

function distanceWithin(text: string, candidate: string): number {
  const limit = Math.floor(Math.max(text.length, candidate.length) / 3)
  // leven returns the limit itself for everything farther away
  const distance = leven(text, candidate, { maxDistance: limit + 1 })
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}
