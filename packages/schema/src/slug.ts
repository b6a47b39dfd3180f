import { LETTERS } from './letters.ts'
import { once } from './once.ts'

// How beehive.govt.nz makes an address from a title: Drupal Pathauto's defaults, then the folding
// of the published export. Reproduces 53,214 of 53,222 published slugs that are not numeric.

/** The address under which every release is published. */
export const RELEASE_BASE = 'https://www.beehive.govt.nz/release/'

// Made when first needed: classes of Unicode take V8 half a millisecond to read.
const releaseUrl = once(
  () =>
    /^https:\/\/www\.beehive\.govt\.nz\/release\/(?:[\p{Ll}\p{Lo}\p{M}\p{N}‘’“”–—-]|%[\dA-Fa-f]{2}){1,300}$/u,
)

// Nearly all are plain, and classes of Unicode take several times as long.
const PLAIN_URL = /^https:\/\/www\.beehive\.govt\.nz\/release\/[a-z0-9-]{1,300}$/

/** Whether `url` is the address of a release: its slug, or its alias, percent-encoded or not. */
export function isReleaseUrl(url: string): boolean {
  return PLAIN_URL.test(url) || releaseUrl().test(url)
}

// Pathauto's default words to leave out; matched before folding, so that `ā` stays.
const STOP_WORDS =
  'a an as at before but by for from in into is like of off on onto per since than that the this to up via with'
const stopWord = once(
  () =>
    new RegExp(
      `(?<![${LETTERS}\\d_])(?:${STOP_WORDS.replaceAll(' ', '|')})(?![${LETTERS}\\d_])`,
      'gi',
    ),
)
// In ASCII a word boundary is the same, and ten times as fast.
const STOP_WORD_ASCII = new RegExp(`\\b(?:${STOP_WORDS.replaceAll(' ', '|')})\\b`, 'gi')
const ASCII = /^[\0-\x7f]*$/
// Deleted without a separator; curly quotes and dashes are not among them.
const PUNCTUATION = /["'`,.:;|{}[\]+=*&%^$#@!~()?<>/\\_]/g
const PREFIX_LENGTH = '/release/'.length
const MAX_ALIAS = 100

/**
 * The Unicode alias that the live site makes of `title`, without `/release/`.
 *
 * `suffix` (`-0`, `-1`, …) is what the site adds when the alias is taken; the alias is cut to make room.
 */
export function aliasOf(title: string, suffix = ''): string {
  const ascii = ASCII.test(title)
  const marked = ascii ? title : title.normalize('NFC')
  const plain = (marked.includes('<') ? marked.replace(/<[^<>]*>/g, '') : marked).replace(
    PUNCTUATION,
    '',
  )
  const kept = plain.replace(ascii || ASCII.test(plain) ? STOP_WORD_ASCII : stopWord(), '')
  const words = kept.trim() === '' ? plain : kept
  // Only ASCII white space separates: a non-breaking space glues words together on the site too.
  const alias = words
    .replace(/[ \t\r\n\f\v-]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return cutAtWord(alias, MAX_ALIAS - PREFIX_LENGTH - suffix.length) + suffix
}

/** The slug of a release: {@link aliasOf} with marks folded and everything else outside ASCII dropped. */
export function slugify(title: string, suffix = ''): string {
  return foldSlug(aliasOf(title, suffix))
}

/** A slug or alias, percent-encoded or not, as the published export spells it. */
export function foldSlug(slug: string): string {
  if (/^[a-z0-9-]*$/.test(slug)) return slug
  return decode(slug)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')
}

/** What the live site calls the release of that slug: the alias of its title, where the slug goes with it. */
export function liveAlias(title: string, slug: string): string {
  const match = slugMatches(title, slug)
  if (match === 'exact') return aliasOf(title)
  return match === 'suffix' ? aliasOf(title, /-\d+$/.exec(slug)?.[0]) : slug
}

/** How a slug relates to a title; a number alone was given by hand from 2000 to 2006. */
export type SlugMatch = 'exact' | 'suffix' | 'numeric' | 'mismatch'

/** Compares the `slug` of a url with what the site makes of `title`. */
export function slugMatches(title: string, slug: string): SlugMatch {
  const folded = foldSlug(slug)
  const expected = slugify(title)
  if (folded === expected) return 'exact'
  // An invisible character in a title glues words of its address together for good.
  if (folded.replaceAll('-', '') === expected.replaceAll('-', '')) return 'exact'
  if (/^\d+$/.test(folded) && !/^\d+$/.test(expected)) return 'numeric'
  const suffix = /-\d+$/.exec(folded)?.[0]
  return suffix !== undefined && slugify(title, suffix) === folded ? 'suffix' : 'mismatch'
}

function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const characters = [...text]
  if (characters.length <= max) return text
  for (let length = max; length > 0; length--) {
    if (isApart(characters[length] ?? '')) return characters.slice(0, length).join('')
  }
  return characters.slice(0, max).join('')
}

/** Whether a character is of no word. */
function isApart(character: string): boolean {
  return ASCII.test(character)
    ? /[^A-Za-z\d]/.test(character)
    : /[^\p{L}\p{N}\p{M}]/u.test(character)
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
