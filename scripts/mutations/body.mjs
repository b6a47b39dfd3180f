import { insert, lineAt, misspell, put } from './edit.mjs'
import { mentionsIn, namesIn } from './mentions.mjs'
import { MODERN, mayList, register } from './office.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

const OTHER_HONORIFICS = {
  Mr: ['Ms', 'Dr', 'Mrs'],
  Ms: ['Mrs', 'Miss', 'Dr'],
  Mrs: ['Ms', 'Miss'],
  Miss: ['Ms', 'Mrs'],
  Dr: ['Mr', 'Ms'],
}
const SPEECH =
  /speech|statement|remarks|address|opinion|op-ed|letter|declaration|tribute|poroporoaki|summit|communiqu|readout|condolence/i

/** @type {Mutation[]} */
export const bodyMutations = [
  {
    name: 'misspelt name in the body',
    rules: ['minister-name-typo'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const words = namesIn(sample)
      if (words.length === 0) return undefined
      const { start, word } = random.pick(words)
      // Behind its first letter: with another one it is likelier that another person is meant.
      const written = misspell(word, random, 1)
      // The name of another minister is a wrong name, and no misspelling.
      const taken = register.ministers.some(({ name }) => name.split(' ').includes(written))
      return taken ? undefined : put(sample.text, { start, end: start + word.length }, written)
    },
  },
  {
    name: 'misspelt portfolio in the body',
    rules: ['body-portfolio-known'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const held = mentionsIn(sample).filter(({ minister, portfolio }) =>
        mayList(minister, portfolio, sample.days),
      )
      if (held.length === 0) return undefined
      const { start, words } = random.pick(held)
      const written = misspell(words, random, 1)
      const taken = register.portfolios.some(({ name, aliases = [], spokenAs = [] }) =>
        [name, ...aliases, ...spokenAs].includes(written),
      )
      return taken ? undefined : put(sample.text, { start, end: start + words.length }, written)
    },
  },
  {
    name: 'title of a colleague in the body',
    rules: ['body-title-held'],
    from: MODERN,
    mutate(sample, random) {
      const places = mentionsIn(sample).filter(
        ({ before }) => !/\b(?:Acting|Associate|Under-Secretary)\b/.test(before),
      )
      if (places.length === 0) return undefined
      const { start, words, minister } = random.pick(places)
      const others = register.portfoliosOn(sample.date).filter(
        ({ as, portfolio }) =>
          portfolio.kind === 'portfolio' &&
          // “Lead Coordination Minister for …” is never written before “Minister”.
          (portfolio.title ?? `Minister of ${as}`).startsWith('Minister ') &&
          !mayList(minister, portfolio, sample.days),
      )
      return put(sample.text, { start, end: start + words.length }, random.pick(others).as)
    },
  },
  {
    name: 'two honorifics for a minister',
    rules: ['honorific-consistency'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const uses = sample.release.ministers.flatMap(({ value }) => {
        const surname = value.replace(/ KC$/, '').split(' ').slice(-1)[0] ?? ''
        const own = [
          ...sample.body.matchAll(new RegExp(`\\b(Mr|Ms|Mrs|Miss|Dr) ${surname}\\b`, 'g')),
        ]
        const alike = register
          .ministersOn(sample.days)
          .filter(({ minister }) => minister.name.endsWith(` ${surname}`))
        const same = own.every(use => use[1] === own[0]?.[1])
        return own.length > 1 && same && alike.length === 1 ? own.slice(1) : []
      })
      if (uses.length === 0) return undefined
      const { 1: honorific = '', index } = random.pick(uses)
      const start = sample.release.body.start + index
      const other = random.pick(OTHER_HONORIFICS[/** @type {'Mr'} */ (honorific)])
      return put(sample.text, { start, end: start + honorific.length }, other)
    },
  },
  {
    name: 'minister who is never mentioned',
    rules: ['minister-mentioned'],
    from: MODERN,
    mutate(sample, random) {
      const { release, body, text } = sample
      // Statements, speeches and tributes are exempt, and so is what quotes nobody.
      if (SPEECH.test(`${release.title?.value} ${release.url?.value}`) || !/“[^”\n]{20}/.test(body))
        return undefined
      const last = release.ministers.at(-1)
      const strangers = register
        .ministersOn(sample.date)
        .filter(({ minister }) => !body.includes(minister.name.split(' ').at(-1) ?? ''))
      if (!last || strangers.length === 0) return undefined
      const { as } = random.pick(strangers)
      return insert(text, lineAt(text, last.outer.end).end, `  - ${as}\n`, as)
    },
  },
  {
    name: 'attachment that is not there',
    rules: ['attachment-missing'],
    mutate(sample, random) {
      const ends = sample.paragraphs.filter(
        ({ text, end }) =>
          text.endsWith('.') &&
          !/\]\(|<|https?:|www\./.test(sample.text.slice(end - 300, end + 300)),
      )
      if (ends.length === 0 || sample.release.attachments.length > 0) return undefined
      const [sentence = '', token] = random.pick([
        [' A fact sheet is attached.', 'is attached'],
        [' The terms of reference are attached.', 'are attached'],
        [' For details see the attached.', 'see the attached'],
        [' The list of projects (attached) gives details.', '(attached)'],
        [' Attached is a table of the grants.', 'Attached is a'],
      ])
      return insert(sample.text, random.pick(ends).end, sentence, token)
    },
  },
]
