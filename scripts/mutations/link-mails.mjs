import { RELEASE_BASE } from '../../packages/schema/dist/index.js'
import { misspell } from './edit.mjs'
import { linkWords } from './link-words.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/** @type {Mutation[]} */
export const linkMailMutations = [
  {
    name: 'mail or telephone link that is not valid',
    rules: ['link-mailto'],
    mutate: (sample, random) =>
      linkWords(
        sample,
        random,
        'target',
        random.pick([
          'mailto:media',
          'mailto:media@parliament',
          'mailto:media.parliament.govt.nz',
          'mailto:',
          'mailto:jo@parliament.govt.nz,',
          'tel:',
          'tel:callus',
          'tel:0800-HEALTH',
        ]),
      ),
  },
  {
    name: 'mail link to another than is shown',
    rules: ['link-mailto'],
    mutate: (sample, random) =>
      linkWords(
        sample,
        random,
        'target',
        'mailto:media@parliament.govt.nz',
        random.pick(['press@parliament.govt.nz', 'media@mbie.govt.nz']),
      ),
  },
  {
    name: 'slip in the address of a release',
    rules: ['link-release'],
    mutate(sample, random, { samples, slugs }) {
      const url = random.pick(samples).release.url?.value ?? ''
      const slug = url.slice(RELEASE_BASE.length)
      if (!/^[a-z][a-z-]{7,}$/.test(slug)) return undefined
      const written = misspell(slug, random)
      // A slip that gives the address of another release is none that can be told.
      return slugs.has(written)
        ? undefined
        : linkWords(sample, random, 'target', RELEASE_BASE + written)
    },
  },
]
