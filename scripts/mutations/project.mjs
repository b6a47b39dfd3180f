import { addDays } from '../../packages/schema/dist/index.js'
import { insert } from './edit.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/** @type {Mutation[]} */
export const projectMutations = [
  {
    name: 'release published twice',
    rules: ['duplicate-release'],
    mutate({ path, text, date, release }, random) {
      const { title } = release
      if (!title || !release.date) return undefined
      const { start, end } = release.date.range
      const copy = text.slice(0, start) + addDays(date, random.below(4)) + text.slice(end)
      return {
        text: copy,
        tokens: [title.range],
        other: { path: path.replace('.md', '-0.md'), text },
      }
    },
  },
  {
    name: 'directive with a misspelt rule',
    rules: ['unknown-directive'],
    mutate({ text, paragraphs }, random) {
      if (paragraphs.length === 0) return undefined
      const id = random.pick(['link-emty', 'minister', 'no-such-rule', 'links', 'title_length'])
      const scope = random.pick(['next-line', 'line', 'file'])
      return insert(
        text,
        random.pick(paragraphs).start,
        `<!-- release-lint-disable-${scope} ${id} -->\n\n`,
        id,
      )
    },
  },
  {
    name: 'directive without a finding',
    rules: ['unused-directive'],
    mutate({ text, paragraphs }, random) {
      if (paragraphs.length === 0) return undefined
      const id = random.pick(['link-mailto', 'image-alt', 'verb-agreement', 'date-range'])
      const comment = `<!-- release-lint-disable-${random.pick(['next-line', 'line'])} ${id} -->`
      return insert(text, random.pick(paragraphs).start, `${comment}\n\n`, comment)
    },
  },
]
