import { register } from './office.mjs'

/**
 * @typedef {import('./office.mjs').Minister} Minister
 * @typedef {import('./sample.mjs').Sample} Sample
 *
 * @typedef {object} Mention
 * @property {Minister} minister
 * @property {import('./office.mjs').Portfolio} portfolio
 * @property {string} words The portfolio as the body writes it.
 * @property {number} start Where in the file the portfolio starts.
 * @property {number} nameStart Where in the file the name starts.
 * @property {import('./sample.mjs').Paragraph} paragraph
 * @property {string} before What the paragraph says before.
 * @property {string} after What the paragraph says behind the name.
 */

/**
 * Every “<Portfolio> Minister <Name>” of the plain paragraphs, in so many words.
 *
 * @param {Sample} sample
 * @returns {Mention[]}
 */
export function mentionsIn({ paragraphs, days }) {
  const ministers = register.ministersOn(days)
  const portfolios = register.portfoliosOn(days).toSorted((a, b) => b.as.length - a.as.length)
  return paragraphs.flatMap(paragraph => {
    const { text, start } = paragraph
    return ministers.flatMap(({ minister }) => {
      const at = text.indexOf(` Minister ${minister.name}`)
      const end = at + ` Minister ${minister.name}`.length
      const tag =
        at < 0 || /^[\p{L}-]/u.test(text.slice(end))
          ? undefined
          : portfolios.find(({ as }) => endsWithTitle(text.slice(0, at), as))
      if (!tag) return []
      const from = at - tag.as.length
      return [
        {
          minister,
          portfolio: tag.portfolio,
          words: tag.as,
          start: start + from,
          nameStart: start + end - minister.name.length,
          paragraph,
          before: text.slice(0, from),
          after: text.slice(end),
        },
      ]
    })
  })
}

/**
 * @param {string} text
 * @param {string} title
 */
function endsWithTitle(text, title) {
  return text.endsWith(title) && !/[\p{L}\p{N}’'&-]$/u.test(text.slice(0, -title.length))
}

/**
 * The words of the listed ministers’ names in the plain paragraphs: both of “Shane Jones”, the last of “Mr Jones”.
 *
 * @param {Sample} sample
 */
export function namesIn({ paragraphs, release, days }) {
  const names = register
    .ministersOn(days)
    .filter(({ as }) => release.ministers.some(({ value }) => value === as))
    .map(({ minister }) => minister.name)
  // English rules leave te reo Māori alone.
  const english = paragraphs.filter(({ text }) => !/ (?:ki|i|o|me|ko|mō|e) (?:te|ngā) /.test(text))
  return english.flatMap(({ text, start }) =>
    names.flatMap(name => {
      const [first = '', ...rest] = name.split(' ')
      const [surname, last = ''] = [rest.join(' '), rest.at(-1)]
      const found = [
        ...text.matchAll(
          new RegExp(
            `(?<![\\p{L}-])(?:${first}|Mr|Ms|Mrs|Dr|Minister) ${surname}(?![\\p{L}-]| \\p{Lu})`,
            'gu',
          ),
        ),
      ]
      return found.flatMap(({ 0: words, index }) => {
        const ending = { word: last, start: start + index + words.length - last.length }
        return words.startsWith(first) ? [ending, { word: first, start: start + index }] : [ending]
      })
    }),
  )
}
