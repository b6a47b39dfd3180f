import { lineAt, put } from './edit.mjs'
import { mentionsIn } from './mentions.mjs'
import { MODERN, mayList, portfoliosOf, register, theMinister } from './office.mjs'
import { rename } from './replace.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 * @typedef {import('./sample.mjs').Sample} Sample
 */

// Releases of whoever holds one of these may carry its tag or not.
const OPTIONAL = ['prime-minister', 'deputy-prime-minister', 'leader-of-the-house']
const SPEAKS = /^ (?:says?|said|has announced|announced)\b/
const PLURALS = { say: 'says', have: 'has', welcome: 'welcomes', announce: 'announces' }
const SINCE = '2017-10-26'

/**
 * What the first paragraph says of ministers, where that is the first of the body.
 *
 * @param {Sample} sample
 */
function lead(sample) {
  const [first] = sample.paragraphs
  const start = sample.body.search(/\S/) + sample.release.body.start
  return first?.start === start
    ? mentionsIn(sample).filter(({ paragraph }) => paragraph === first)
    : []
}

/** @type {Mutation[]} */
export const leadMutations = [
  {
    name: 'minister of the lead not listed',
    rules: ['lead-minister'],
    from: MODERN,
    mutate(sample, random) {
      const { text, release } = sample
      const speakers = lead(sample).flatMap(mention => {
        const item = release.ministers.find(({ value }) => value.endsWith(mention.minister.name))
        return item && SPEAKS.test(mention.after) ? [{ ...mention, item }] : []
      })
      if (speakers.length === 0) return undefined
      const { minister, nameStart, item } = random.pick(speakers)
      const others = register
        .ministersOn(sample.date)
        .filter(
          ({ minister: other, as }) =>
            other !== minister && !release.ministers.some(({ value }) => value === as),
        )
      const mutant =
        release.ministers.length > 1
          ? put(text, lineAt(text, item.range.start), '')
          : rename(sample, item, random.pick(others).as)
      const start = nameStart + mutant.text.length - text.length
      return { ...mutant, tokens: [{ start, end: start + minister.name.length }] }
    },
  },
  {
    name: 'portfolio of the lead not listed',
    rules: ['lead-portfolio'],
    from: MODERN,
    mutate(sample, random) {
      const [listed, ...more] = portfoliosOf(sample) ?? []
      const minister = theMinister(sample)
      const [mention] = lead(sample).filter(
        found => found.minister === minister && found.portfolio === listed?.portfolio,
      )
      if (
        !listed ||
        !minister ||
        !mention ||
        more.length > 0 ||
        OPTIONAL.includes(mention.portfolio.id)
      )
        return undefined
      if (/\b(?:Acting|Associate) $/.test(mention.before)) return undefined
      // Another that the minister holds, that the body does not say, and that is not the same renamed.
      const others = register
        .portfoliosOf(minister, sample.date)
        .filter(
          ({ portfolio, as }) =>
            portfolio !== listed.portfolio &&
            mayList(minister, portfolio, sample.days) &&
            !sample.body.includes(as) &&
            ![...(portfolio.renamedFrom ?? []), ...(portfolio.renamedTo ?? [])].some(
              ({ id }) => id === listed.portfolio.id,
            ),
        )
      if (others.length === 0) return undefined
      const mutant = rename(sample, listed.text, random.pick(others).as)
      const start = mention.start + mutant.text.length - sample.text.length
      return { ...mutant, tokens: [{ start, end: start + mention.words.length }] }
    },
  },
  {
    name: 'two ministers “says”',
    rules: ['verb-agreement'],
    from: SINCE,
    suggests: 95,
    mutate(sample, random) {
      const names = register.ministersOn(sample.days).map(({ minister }) => minister.name)
      const either = names.join('|')
      const two = new RegExp(
        `(?<=^|, )\\p{Lu}[\\p{L}’' -]* Minister (?:${either}),? and (?:\\p{Lu}[\\p{L}’', -]* Minister )(?:${either}),? (?:today |have )?(say|have|welcome|announce)\\b`,
        'gu',
      )
      const verbs = sample.paragraphs.flatMap(({ text, start }) =>
        [...text.matchAll(two)].map(({ 0: words, 1: verb = '', index }) => ({
          verb,
          start: start + index + words.length - verb.length,
        })),
      )
      if (verbs.length === 0) return undefined
      const { verb, start } = random.pick(verbs)
      return put(
        sample.text,
        { start, end: start + verb.length },
        PLURALS[/** @type {'say'} */ (verb)],
      )
    },
  },
]
