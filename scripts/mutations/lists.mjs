import { insert, lineAt, misspell, put } from './edit.mjs'
import { MODERN, portfoliosOf, register } from './office.mjs'
import { rename } from './replace.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./sample.mjs').Sample} Sample
 */

const LISTS = /** @type {const} */ (['ministers', 'portfolios', 'attachments'])

/**
 * Exchanges two neighbours of a list; the token is the one that is now too late.
 *
 * @param {Sample} sample
 * @param {readonly import('../../packages/schema/dist/index.js').Text[]} items
 * @param {Random} random
 */
function exchange({ text }, items, random) {
  const at = random.below(items.length - 1)
  const [upper, lower] = [items[at], items[at + 1]]
  if (!upper || !lower) return undefined
  const between = text.slice(upper.outer.end, lower.outer.start)
  const range = { start: upper.outer.start, end: lower.outer.end }
  const mutant = put(
    text,
    range,
    [lower, upper].map(({ outer }) => text.slice(outer.start, outer.end)).join(between),
  )
  const start = range.end - upper.outer.end + upper.range.start
  return { ...mutant, tokens: [{ start, end: start + upper.range.end - upper.range.start }] }
}

/** @type {Mutation[]} */
export const listMutations = [
  {
    name: 'misspelt portfolio',
    rules: ['portfolio-known'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const listed = portfoliosOf(sample)
      if (!listed) return undefined
      const { text } = random.pick(listed)
      const written = misspell(text.value, random)
      const taken = register.portfoliosOn(sample.days).some(({ as }) => as === written)
      return taken ? undefined : rename(sample, text, written)
    },
  },
  {
    name: 'title in place of a portfolio',
    rules: ['portfolio-known'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const offices =
        portfoliosOf(sample)?.filter(({ portfolio }) => portfolio.kind === 'portfolio') ?? []
      if (offices.length === 0) return undefined
      const { text } = random.pick(offices)
      const title = random.pick(['Minister of ', 'Associate Minister of ', 'Minister for '])
      return rename(sample, text, title + text.value)
    },
  },
  {
    name: 'old name of a portfolio',
    rules: ['portfolio-known'],
    from: MODERN,
    suggests: 95,
    mutate(sample, random) {
      const renamed = (portfoliosOf(sample) ?? []).flatMap(
        ({ text, portfolio: { renamedFrom = [] } }) =>
          renamedFrom.flatMap(({ id }) => {
            const old = register.portfolio(id)
            // Both names were right for some weeks after a renaming.
            return old?.to && old.to < sample.date ? [{ text, name: old.name }] : []
          }),
      )
      if (renamed.length === 0) return undefined
      const { text, name } = random.pick(renamed)
      return rename(sample, text, name)
    },
  },
  {
    name: 'minister twice, portfolio twice',
    rules: ['frontmatter-duplicate-item'],
    mutate({ text, release }, random) {
      const items = release[random.pick(LISTS)]
      const last = items.at(-1)
      if (!last) return undefined
      const { value } = random.pick(items)
      const written = random.pick([
        value,
        value.replace(/[’']/, mark => (mark === "'" ? '’' : "'")),
      ])
      return insert(text, lineAt(text, last.outer.end).end, `  - ${written}\n`, written)
    },
  },
  {
    name: 'space or invisible character in an item',
    rules: ['frontmatter-item-whitespace'],
    mutate(sample, random) {
      const item = random.pick([
        ...sample.release.ministers,
        ...sample.release.portfolios,
        { value: '' },
      ])
      if (!('outer' in item)) return undefined
      const spaces = [...item.value.matchAll(/ /g)].map(({ index }) => index)
      const ways = [
        `${item.value} `,
        ` ${item.value}`,
        `\u200b${item.value}`,
        `${item.value}\u00a0`,
      ]
      for (const at of spaces) {
        for (const space of ['  ', '\u00a0', ' \u00a0', '\u200b '])
          ways.push(item.value.slice(0, at) + space + item.value.slice(at + 1))
      }
      const written = random.pick(ways)
      return put(sample.text, item.outer, `"${written}"`, written)
    },
  },
  {
    name: 'ministers in another order',
    rules: ['minister-order'],
    from: MODERN,
    suggests: 95,
    mutate: (sample, random) => exchange(sample, sample.release.ministers, random),
  },
  {
    name: 'portfolios in another order',
    rules: ['portfolio-order'],
    from: MODERN,
    suggests: 95,
    mutate: (sample, random) => exchange(sample, sample.release.portfolios, random),
  },
]
