import { insert, lineAt, put } from './edit.mjs'
import { linesOf } from './frontmatter.mjs'

/**
 * @typedef {import('./edit.mjs').Mutant} Mutant
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/** @type {Mutation[]} */
export const fenceMutations = [
  {
    name: 'closing fence dropped',
    rules: ['frontmatter-present'],
    mutate({ text, release: { fence } }) {
      if (!fence.closing || text.includes('\n---', fence.end - 1)) return undefined
      return { ...put(text, lineAt(text, fence.closing.start), ''), tokens: [fence.opening] }
    },
  },
  {
    name: 'opening fence dropped',
    rules: ['frontmatter-present'],
    mutate({ text }) {
      const first = text.slice(0, text.indexOf('\n') + 1)
      const rest = text.slice(first.length)
      return put(text, { start: 0, end: text.length }, rest, rest.slice(0, rest.indexOf('\n')))
    },
  },
  {
    name: 'four dashes, or a language',
    rules: ['frontmatter-present'],
    mutate({ text, release: { fence } }, random) {
      const closing = random.below(2) === 0 ? fence.closing : undefined
      if (closing) return put(text, closing, random.pick(['----', '--- end', '---#']))
      return put(text, fence.opening, random.pick(['----', '---js', '--- yaml', ' ---']))
    },
  },
  {
    name: 'text or a blank line before the fence',
    rules: ['frontmatter-present'],
    mutate: ({ text }, random) =>
      insert(
        text,
        0,
        random.pick(['\n', '\n\n', ' \n', 'Embargoed until noon\n', '# Release\n\n']),
      ),
  },
  {
    name: 'keys in another order',
    rules: ['frontmatter-style'],
    mutate(sample, random) {
      const { text, release } = sample
      const keys = release.entries.map(({ key }) => key)
      const at = random.below(keys.length - 1)
      const [upper, lower] = [linesOf(sample, keys[at] ?? ''), linesOf(sample, keys[at + 1] ?? '')]
      if (!upper || !lower) return undefined
      const swapped = text.slice(lower.start, lower.end) + text.slice(upper.start, upper.end)
      return put(text, { start: upper.start, end: lower.end }, swapped, keys[at + 1])
    },
  },
  {
    name: 'title without quotes',
    rules: ['frontmatter-style'],
    // A plain scalar, so that the YAML stays right.
    mutate({ text, title }) {
      const plain = title && /^\p{L}[^:#"]+$/u.test(title.value)
      return plain ? put(text, title.outer, title.value) : undefined
    },
  },
  {
    name: 'list with another indent',
    rules: ['frontmatter-style'],
    mutate({ text, release }, random) {
      const key = random.pick(/** @type {const} */ (['ministers', 'portfolios']))
      const [item, ...others] = release[key]
      if (!item || others.length > 0) return undefined
      const dash = { start: lineAt(text, item.range.start).start, end: item.outer.start }
      return put(text, dash, random.pick(['- ', '    - ', ' - ']), '-')
    },
  },
  {
    name: 'list in brackets',
    rules: ['frontmatter-style'],
    mutate(sample, random) {
      const key = random.pick(/** @type {const} */ (['ministers', 'portfolios']))
      const { text, release } = sample
      const lines = linesOf(sample, key)
      const list = `[${release[key].map(({ value }) => `"${value}"`).join(', ')}]`
      return lines && put(text, lines, `${key}: ${list}\n`, list)
    },
  },
  {
    name: 'no blank line after the frontmatter',
    rules: ['frontmatter-style'],
    mutate({ text, release: { fence } }) {
      const { end, closing } = fence
      const blank = text.slice(end).search(/\S/)
      if (blank < 1) return undefined
      const mutant = put(text, { start: end, end: end + blank }, '')
      return closing && { ...mutant, tokens: [closing] }
    },
  },
]
