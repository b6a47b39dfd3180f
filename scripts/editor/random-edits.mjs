// What authors do to a text, by chance.

/** @typedef {{start: number, end: number, text: string}} Edit */
/** @typedef {import('../mutations/random.mjs').Random} Random */
/** @typedef {(text: string, random: Random, other: string) => Edit} Make */

const TYPED = [
  ...['a', ' ', '\n', '-', ':', '"', "'", '[', ']', '(', ')', '#', '“', '’', 'ā', '\r\n', '\t'],
  ...['  - Hon ', 'ministers:\n', 'date: ', '---\n', 'Mr ', ' says', 'http://', '](/release/'],
  ...['<!-- release-lint-disable-next-line link-http -->\n', '&', '\u00a0', '\u200b', '😀'],
]

/** @type {readonly Make[]} */
const KINDS = [typeSomething, typeSomething, typeSomething, deleteSome, deleteLine, pasteFrom, swap]

/**
 * A change of a text; `other` is a text to paste from.
 *
 * @type {Make}
 */
export function randomEdit(text, random, other) {
  return random.pick(KINDS)(text, random, other)
}

/** Half of what happens is in the frontmatter. @type {(text: string, random: Random) => number} */
function place(text, random) {
  return random.below(2) === 0
    ? random.below(Math.min(text.length, 400) + 1)
    : random.below(text.length + 1)
}

/** @type {Make} */
function typeSomething(text, random) {
  const start = place(text, random)
  return { start, end: start, text: random.pick(TYPED) }
}

/** @type {Make} */
function deleteSome(text, random) {
  const start = place(text, random)
  return { start, end: Math.min(text.length, start + 1 + random.below(12)), text: '' }
}

/** @type {Make} */
function deleteLine(text, random) {
  const at = place(text, random)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const feed = text.indexOf('\n', at)
  return { start, end: feed === -1 ? text.length : feed + 1, text: '' }
}

/** @type {Make} */
function pasteFrom(text, random, other) {
  const start = place(text, random)
  const from = random.below(other.length + 1)
  return { start, end: start, text: other.slice(from, from + random.below(200)) }
}

/** One of the lines again, elsewhere. @type {Make} */
function swap(text, random) {
  const lines = text.split('\n')
  const start = place(text, random)
  return { start, end: start, text: `${random.pick(lines)}\n` }
}
