/**
 * @typedef {import('../../packages/schema/dist/index.js').Range} Range
 * @typedef {import('./random.mjs').Random} Random
 *
 * A text with a mistake in it.
 * @typedef {object} Mutant
 * @property {string} text
 * @property {readonly Range[]} tokens The exact token of the mistake; any of them where there are several.
 * @property {readonly string[]} [rules] Which rules must find it, where that depends on the release.
 * @property {string} [path] The path, where the mistake is there.
 * @property {{path: string, text: string}} [other] A release that stands beside it.
 */

/**
 * Writes in place of a range; the token is what is written, or a part of it.
 *
 * @param {string} text
 * @param {Range} range
 * @param {string} written
 * @param {string} [token]
 * @returns {Mutant}
 */
export function put(text, { start, end }, written, token = written) {
  const at = start + written.indexOf(token)
  return {
    text: text.slice(0, start) + written + text.slice(end),
    tokens: [{ start: at, end: at + token.length }],
  }
}

/**
 * Writes at an offset.
 *
 * @param {string} text
 * @param {number} at
 * @param {string} written
 * @param {string} [token]
 */
export function insert(text, at, written, token) {
  return put(text, { start: at, end: at }, written, token)
}

/**
 * The line of an offset, its line end included.
 *
 * @param {string} text
 * @param {number} offset
 * @returns {Range}
 */
export function lineAt(text, offset) {
  const feed = text.indexOf('\n', offset)
  return {
    start: text.lastIndexOf('\n', offset - 1) + 1,
    end: feed === -1 ? text.length : feed + 1,
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** @type {((letter: string, next: string, random: Random) => string)[]} */
const SLIPS = [
  (letter, next) => next + letter,
  (_, next) => next,
  (letter, next) => letter + letter.toLowerCase() + next,
  (letter, next, random) => {
    const other = random.pick([...LETTERS].filter(option => option !== letter.toLowerCase()))
    return (letter === letter.toLowerCase() ? other : other.toUpperCase()) + next
  },
]

/**
 * One slip of the keyboard, from letter `from` on: swapped, dropped, doubled or wrong.
 *
 * @param {string} word
 * @param {Random} random
 * @param {number} [from]
 */
export function misspell(word, random, from = 0) {
  const letters = [...word.matchAll(/\p{L}/gu)].map(({ index }) => index).filter(at => at >= from)
  for (;;) {
    const at = random.pick(letters)
    const [letter = '', next = ''] = [word[at], word[at + 1]]
    // A swap with a space or a hyphen is another kind of slip.
    const slip = random.pick(/\p{L}/u.test(next) ? SLIPS : SLIPS.slice(1))
    const written = word.slice(0, at) + slip(letter, next, random) + word.slice(at + 2)
    // Another case alone is no misspelling: “MCclay”.
    if (written.toLowerCase() !== word.toLowerCase()) return written
  }
}
