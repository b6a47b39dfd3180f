import { parseRelease, replaceText } from '../../packages/schema/dist/index.js'
import { put } from './edit.mjs'
import { isListed, listedAs, mayList, portfoliosOf, register, theMinister } from './office.mjs'

/**
 * @typedef {import('./office.mjs').Minister} Minister
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./sample.mjs').Sample} Sample
 */

export const NAME = /^((?:Rt )?Hon )?(Dr )?(.+?)( KC)?$/

/**
 * Writes another name in place of an item of a list.
 *
 * @param {Sample} sample
 * @param {import('../../packages/schema/dist/index.js').Text} item
 * @param {string} name
 */
export function rename({ text }, item, name) {
  const edit = replaceText(item, name)
  return put(text, edit.range, edit.text, name)
}

/**
 * Lists a minister in place of the one who is; undefined where that makes another right release.
 *
 * Whoever holds none of the portfolios is wrong. With some of them, those of nobody listed are wrong.
 * With all of them the release is right: the register says so, and there is nothing to find.
 *
 * @param {Sample} sample
 * @param {Minister} minister
 * @param {string} name
 */
export function replaceMinister(sample, minister, name) {
  const [item] = sample.release.ministers
  const portfolios = portfoliosOf(sample)
  if (!item || !portfolios) return undefined
  const mutant = rename(sample, item, name)
  if (!isListed(minister, sample.days)) return { ...mutant, rules: ['minister-known'] }
  const strange = portfolios.filter(({ portfolio }) => !mayList(minister, portfolio, sample.days))
  if (strange.length === 0) return undefined
  if (strange.length === portfolios.length) return { ...mutant, rules: ['minister-portfolio'] }
  const tokens = parseRelease(mutant.text)
    .portfolios.filter(({ value }) => strange.some(({ text }) => text.value === value))
    .map(({ range }) => range)
  return { ...mutant, tokens, rules: ['portfolio-minister'] }
}

/**
 * The last who led a listed portfolio before the minister, from a time that `when` allows.
 *
 * @param {Sample} sample
 * @param {Random} random
 * @param {(ended: string) => boolean} when
 */
export function replaceByPredecessor(sample, random, when) {
  const minister = theMinister(sample)
  const former = (portfoliosOf(sample) ?? []).flatMap(({ portfolio }) => {
    const last = register
      .tenuresFor(portfolio)
      .filter(({ role, to }) => role === 'minister' && to !== null && to < sample.date)
      .toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1))
      .at(-1)
    return last && last.minister !== minister && when(last.to ?? '') ? [last] : []
  })
  if (!minister || former.length === 0) return undefined
  const { minister: predecessor, to } = random.pick(former)
  const name = listedAs(predecessor, sample.date) ?? listedAs(predecessor, to ?? '')
  return name === undefined ? undefined : replaceMinister(sample, predecessor, name)
}

/** @param {string} name */
export function otherHonorifics(name) {
  const [, hon = '', dr = '', bare = '', kc = ''] = NAME.exec(name) ?? []
  const others =
    hon === 'Rt Hon ' ? ['Hon ', ''] : hon === '' ? ['Hon ', 'Rt Hon '] : ['Rt Hon ', '']
  return [
    ...others.map(other => other + dr + bare + kc),
    hon + (dr === '' ? 'Dr ' : '') + bare + kc,
    ...(kc === '' ? [] : [hon + dr + bare]),
  ]
}
