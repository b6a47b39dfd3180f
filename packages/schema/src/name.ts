import leven from 'leven'

const MARKS = /\p{M}/gu
const APOSTROPHES = /[‘’ʻʼʹ`´′＇]/g
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const PLAIN = /^[\x20-\x7e]*$/

/** A name for comparing: lower case, no macrons, straight apostrophes, single plain spaces. */
export function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : foldApostrophes(text).normalize('NFD').replace(MARKS, '').replace(INVISIBLE, '')
  return plain.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The text with every kind of apostrophe straight. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'")
}

const HONORIFIC =
  /^(?:the|rt|right|hon|honourable|dr|doctor|prof|professor|sir|dame|mr|mrs|ms|miss|minister(?! (?:of|for|responsible)\b))\.?\s+/iu
const POST_NOMINAL =
  /,?\s+(?:[KQS]C|MP|JP|PC|CH|QS[OM]|ONZ|[GKDCOM]NZM|[CO]BE|MBE|PhD)(?=,|\s|$)[,\s]*$/u

/** A person's name without honorifics before it and letters after it. */
export function bareName(name: string): string {
  let bare = name.trim()
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(HONORIFIC, '').replace(POST_NOMINAL, '')
  }
  return bare
}

/** A name written surname first, `Jones, Hon Shane`, in its usual order; others as they are. */
export function usualOrder(name: string): string {
  const [surname = '', given, ...rest] = name.split(',')
  return given === undefined || rest.length > 0 ? name : `${given.trim()} ${surname.trim()}`
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
  const name = fold(bareName(usualOrder(text)))
  const space = name.indexOf(' ')
  return space < 0 ? [name] : [name, `${name.slice(space + 1)} ${name.slice(0, space)}`]
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
