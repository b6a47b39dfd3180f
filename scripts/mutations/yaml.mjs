import { insert, lineAt, put } from './edit.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

const COLON = /^[\p{L}\d][^"#]*?: [^"#]+$/u

/** @type {Mutation[]} */
export const yamlMutations = [
  {
    name: 'title with a colon, without quotes',
    rules: ['frontmatter-yaml'],
    // A title that begins with a quotation mark of its own would be a quoted scalar, and right.
    mutate({ text, title }) {
      return title && COLON.test(title.value) ? put(text, title.outer, title.value) : undefined
    },
  },
  {
    name: 'key twice',
    rules: ['frontmatter-yaml'],
    mutate({ text, release }, random) {
      const { start, end } = lineAt(text, random.pick(release.entries).keyRange.start)
      const line = text.slice(start, end)
      return insert(text, release.fence.content.end, line, line.slice(0, line.indexOf(':')))
    },
  },
  {
    name: 'quote never closed',
    rules: ['frontmatter-yaml'],
    suggests: 95,
    mutate({ text, title }) {
      return title && put(text, title.outer, `"${title.value}`, '"')
    },
  },
  {
    name: 'tab in the indent',
    rules: ['frontmatter-yaml'],
    mutate({ text, release }) {
      const [item] = release.ministers
      return (
        item &&
        put(
          text,
          { start: lineAt(text, item.range.start).start, end: item.outer.start },
          '\t- ',
          '\t',
        )
      )
    },
  },
  {
    name: 'tag or anchor',
    rules: ['frontmatter-yaml'],
    mutate({ text, release }, random) {
      const item = release.ministers[0]
      if (!item) return undefined
      const written = random.pick(['!!str ', '!minister ', '&first '])
      const mutant = insert(text, item.outer.start, written)
      return {
        ...mutant,
        tokens: [
          { start: item.range.start + written.length, end: item.range.end + written.length },
        ],
      }
    },
  },
]
