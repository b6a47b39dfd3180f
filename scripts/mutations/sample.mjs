import { parseRelease, releaseDays } from '../../packages/schema/dist/index.js'

/**
 * @typedef {import('./edit.mjs').Range} Range
 * @typedef {Range & {text: string}} Paragraph
 *
 * A real release.
 * @typedef {object} Sample
 * @property {string} path
 * @property {string} text
 * @property {import('../../packages/schema/dist/index.js').Release} release
 * @property {string} date
 * @property {import('../../packages/schema/dist/index.js').Span} days
 * @property {import('../../packages/schema/dist/index.js').Text | undefined} title The title, where it is written as it reads.
 * @property {string} body
 * @property {readonly Paragraph[]} paragraphs The paragraphs of plain words on one line.
 */

const MARKUP = /[[\]<>*_`\\|#&~\n\r]|https?:|www\./
const MIN_LENGTH = 60

/**
 * @param {{path: string, text: string}} file
 * @returns {Sample}
 */
export function createSample({ path, text }) {
  const release = parseRelease(text)
  const { title } = release
  const date = release.date?.value ?? ''
  /** @type {readonly Paragraph[] | undefined} */
  let paragraphs
  return {
    path,
    text,
    release,
    date,
    days: releaseDays(date),
    title:
      title?.style === 'double' && text.slice(title.range.start, title.range.end) === title.value
        ? title
        : undefined,
    body: text.slice(release.body.start),
    get paragraphs() {
      paragraphs ??= plainParagraphs(text, release.body.start)
      return paragraphs
    },
  }
}

/**
 * @param {string} text
 * @param {number} start
 * @returns {Paragraph[]}
 */
function plainParagraphs(text, start) {
  const paragraphs = []
  for (const { 0: lines, index } of text.slice(start).matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const line = lines.trimEnd()
    const plain = /^[\p{L}“‘"]/u.test(line) && !MARKUP.test(line)
    if (!plain || line.length < MIN_LENGTH) continue
    paragraphs.push({ start: start + index, end: start + index + line.length, text: line })
  }
  return paragraphs
}
