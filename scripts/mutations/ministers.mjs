import { misspell } from './edit.mjs'
import { MODERN, mayList, portfoliosOf, register, theMinister } from './office.mjs'
import { NAME, otherHonorifics, rename, replaceByPredecessor, replaceMinister } from './replace.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

const RULES = ['minister-known', 'minister-portfolio', 'portfolio-known', 'portfolio-minister']
const SETTINGS = { rules: RULES, from: MODERN, count: Number.POSITIVE_INFINITY, bound: 95 }

/** @type {Mutation[]} */
export const ministerMutations = [
  {
    ...SETTINGS,
    name: 'wrong minister',
    mutate(sample, random) {
      const minister = theMinister(sample)
      if (!minister) return undefined
      for (const other of random.shuffled(register.ministersOn(sample.date))) {
        const mutant =
          other.minister !== minister && replaceMinister(sample, other.minister, other.as)
        if (mutant) return mutant
      }
      return undefined
    },
  },
  {
    ...SETTINGS,
    name: 'wrong portfolio',
    mutate(sample, random) {
      const minister = theMinister(sample)
      const listed = portfoliosOf(sample)
      if (!minister || !listed) return undefined
      // What the minister holds as well, in any role, makes a right release.
      const others = register
        .portfoliosOn(sample.date)
        .filter(({ portfolio }) => !mayList(minister, portfolio, sample.days))
      const mutant = rename(sample, random.pick(listed).text, random.pick(others).as)
      return { ...mutant, rules: ['portfolio-minister'] }
    },
  },
  {
    ...SETTINGS,
    name: 'misspelt name',
    suggests: 95,
    mutate(sample, random) {
      const minister = theMinister(sample)
      const [item] = sample.release.ministers
      if (!minister || !item) return undefined
      const [, hon = '', dr = '', bare = '', kc = ''] = NAME.exec(item.value) ?? []
      const once = misspell(bare, random)
      const twice = random.below(2) === 0 ? once : misspell(once, random)
      const written = twice === bare ? once : twice
      return { ...rename(sample, item, hon + dr + written + kc), rules: ['minister-known'] }
    },
  },
  {
    ...SETTINGS,
    name: 'wrong honorific',
    suggests: 95,
    mutate(sample, random) {
      const minister = theMinister(sample)
      const [item] = sample.release.ministers
      if (!minister || !item) return undefined
      return {
        ...rename(sample, item, random.pick(otherHonorifics(item.value))),
        rules: ['minister-known'],
      }
    },
  },
  {
    ...SETTINGS,
    name: 'minister from before a reshuffle',
    mutate: (sample, random) => replaceByPredecessor(sample, random, ended => ended > MODERN),
  },
  {
    ...SETTINGS,
    name: 'minister of the government before',
    mutate: (sample, random) => replaceByPredecessor(sample, random, ended => ended <= MODERN),
  },
  {
    ...SETTINGS,
    name: 'expired portfolio',
    mutate(sample, random) {
      const listed = portfoliosOf(sample)
      if (!theMinister(sample) || !listed) return undefined
      const names = new Set(register.portfoliosOn(sample.days).map(({ as }) => as))
      const expired = register.portfolios.filter(
        ({ name, to }) => to !== null && to < sample.date && !names.has(name),
      )
      const mutant = rename(sample, random.pick(listed).text, random.pick(expired).name)
      return { ...mutant, rules: ['portfolio-known'] }
    },
  },
]
