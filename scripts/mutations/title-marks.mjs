import { inTitle, placesIn, retitle } from './title.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

const INVISIBLE = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\ufffd', '\u200e']
const SPACES = ['\u00a0', '\u202f', '\u2009', '\t']
const MAX_LENGTH = 100

/** @type {Mutation[]} */
export const titleMarkMutations = [
  {
    name: 'invisible character in the title',
    rules: ['title-invisible-character'],
    suggests: 95,
    mutate(sample, random) {
      const spaces = placesIn(sample, /(?<=\S) (?=\S)/g)
      const letters = placesIn(sample, /(?<=\p{L})(?=\p{L})/gu)
      if (spaces.length === 0 || letters.length === 0) return undefined
      if (random.below(2) === 0)
        return inTitle(sample, random.pick(spaces).at, 1, random.pick(SPACES))
      return inTitle(sample, random.pick(letters).at, 0, random.pick(INVISIBLE))
    },
  },
  {
    name: 'space too many in the title',
    rules: ['title-whitespace'],
    suggests: 95,
    mutate(sample, random) {
      const value = sample.title?.value ?? ''
      const inner = placesIn(sample, /(?<=\S) (?=\S)/g)
      const { at, found } = random.pick([
        ...inner,
        { at: 0, found: '' },
        { at: value.length, found: '' },
      ])
      return inTitle(sample, at, found.length, found === '' ? ' ' : random.pick(['  ', '   ']))
    },
  },
  {
    name: 'title of more than 100 characters',
    rules: ['title-length'],
    mutate(sample) {
      const { title, paragraphs } = sample
      const more = /^[\p{L} ]+(?=[ ,])/u.exec(paragraphs[0]?.text ?? '')?.[0] ?? ''
      const written = `${title?.value} ${more.trim()}`
      if (!title || title.value.length > MAX_LENGTH || written.length <= MAX_LENGTH)
        return undefined
      const mutant = retitle(sample, written)
      const { start } = title.range
      return (
        mutant && {
          ...mutant,
          tokens: [{ start: start + MAX_LENGTH, end: start + written.length }],
        }
      )
    },
  },
  {
    name: 'ampersand in the title',
    rules: ['title-ampersand'],
    suggests: 95,
    mutate(sample, random) {
      const words = placesIn(sample, /(?<= )and(?= )/g)
      return words.length === 0 ? undefined : inTitle(sample, random.pick(words).at, 3, '&')
    },
  },
  {
    name: 'percent sign in the title',
    rules: ['title-percent-sign'],
    mutate(sample, random) {
      const numbers = placesIn(sample, /(?<= )\d+(?:\.\d+)?(?: per cent)?(?= |$)/g)
      if (numbers.length === 0) return undefined
      const { at, found } = random.pick(numbers)
      return inTitle(sample, at, found.length, `${found.replace(' per cent', '')}%`, '%')
    },
  },
  {
    name: 'hyphen for a dash in the title',
    rules: ['title-spaced-hyphen'],
    mutate(sample, random) {
      const spaces = placesIn(sample, / – | /g)
      if (spaces.length === 0) return undefined
      const { at, found } = random.pick(spaces)
      return inTitle(sample, at, found.length, ' - ', '-')
    },
  },
  {
    name: 'straight mark in the title',
    rules: ['title-straight-quote'],
    mutate(sample, random) {
      const curly = placesIn(sample, /[‘’“”]/g)
      if (curly.length === 0) return undefined
      const { at, found } = random.pick(curly)
      return inTitle(sample, at, 1, '‘’'.includes(found) ? "'" : '\\"')
    },
  },
  {
    name: 'kind of text in the title',
    rules: ['title-content-type'],
    mutate(sample, random) {
      const kind = random.pick(['Speech', 'Opinion', 'Op-ed', 'Remarks', 'SPEECH'])
      return inTitle(sample, 0, 0, `${kind}${random.pick([': ', ' – ', ' '])}`, kind)
    },
  },
]
