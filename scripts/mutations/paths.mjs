import { misspell, put } from './edit.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

const FOLDER = /(\d{4})\/(\d{2})\/(\d{4}-\d{2}-\d{2})-([^/]+)\.md$/

/** @type {Mutation[]} */
export const pathMutations = [
  {
    name: 'file of another day',
    rules: ['path-matches-frontmatter'],
    mutate({ path, text, date, release }) {
      const other = path.replace(
        `/${date}-`,
        `/${date.slice(0, 8)}${date.endsWith('-07') ? '08' : '07'}-`,
      )
      return release.date && { text, path: other, tokens: [release.date.range] }
    },
  },
  {
    name: 'file of another slug',
    rules: ['path-matches-frontmatter'],
    mutate({ path, text, release }, random) {
      const [, , , day, slug = ''] = FOLDER.exec(path) ?? []
      const { url } = release
      if (!url || !/[a-z]/.test(slug)) return undefined
      const other = random.pick([misspell(slug, random), slug.slice(0, slug.lastIndexOf('-'))])
      return { text, path: path.replace(`${day}-${slug}`, `${day}-${other}`), tokens: [url.range] }
    },
  },
  {
    name: 'file in another folder',
    rules: ['path-matches-frontmatter'],
    mutate({ path, text, release }, random) {
      const [, year, month] = FOLDER.exec(path) ?? []
      const folders = [`${Number(year) - 1}/${month}`, `${year}/${month === '05' ? '06' : '05'}`]
      const other = path.replace(`${year}/${month}/`, `${random.pick(folders)}/`)
      return release.date && { text, path: other, tokens: [release.date.range] }
    },
  },
  {
    name: 'address of an attachment',
    rules: ['attachment-url'],
    mutate({ text, release }, random) {
      if (release.attachments.length === 0) return undefined
      const { value, outer } = random.pick(release.attachments)
      const forms = [
        value.replace('https:', 'http:'),
        value.replace(/^https:\/\/[^/]+/, ''),
        value.replace(/\.\w+$/, ''),
        value.replace(/%20|-/, ' '),
        value.replace(/%20(?![\da-f])/i, '%2'),
        value.replace(/^https:\/\//, ''),
      ].filter(form => form !== value)
      return put(text, outer, random.pick(forms))
    },
  },
]
