import tlds from 'tlds' with { type: 'json' }
import { decode, hostOf, isUnder } from './target.ts'

/** What is wrong with an address, and the address that was meant where that can be told. */
export interface Malformation {
  readonly what: string
  readonly meant?: string
  /** Whether `meant` is beyond doubt. */
  readonly safe?: boolean
}

type Check = (url: string, host: string) => Malformation | undefined

const TOP_LEVEL = new Set<string>(tlds)
// Addresses that hold another one for good reason.
const HOLDS_ADDRESSES = /archive|urldefense|proxy/
const HAS_OWN_RULE = /^(?:$|#|mailto:|tel:)/i

/** How an address is malformed; undefined when it is well formed, or when another rule judges it. */
export function malformation(url: string): Malformation | undefined {
  if (HAS_OWN_RULE.test(url)) return undefined
  const checks = /^https?:\/\//i.test(url) ? ADDRESS_CHECKS : SCHEME_CHECKS
  const host = hostOf(url)
  for (const check of checks) {
    const found = check(url, host)
    if (found) return found.meant === url ? { what: found.what } : found
  }
  return undefined
}

const SCHEME_CHECKS: readonly Check[] = [
  url =>
    when(
      /^https?:?\/*https?:\/\//i.test(url),
      'has two schemes',
      url.replace(/^https?:?\/*(?=http)/i, ''),
      true,
    ),
  url =>
    when(
      /^https?:?\/{1,}[\w-]+\.\w/i.test(url),
      'does not start with `https://`',
      url.replace(/^(https?):?\/+/i, '$1://'),
      true,
    ),
  url =>
    when(
      /^https?:[\w-]+\.\w/i.test(url),
      'does not start with `https://`',
      url.replace(/^(https?):/i, '$1://'),
      true,
    ),
  url => when(/^https?:/i.test(url), 'has no host'),
  url =>
    when(
      /^\/(?:www\.|[\w-]+\.(?:govt|co|org)\.nz)/i.test(url),
      'has no `https:/`',
      `https:/${url}`,
      true,
    ),
  url => when(/^\/\/[\w-]+\.[a-z]/i.test(url), 'has no `https:`', `https:${url}`, true),
  url => when(/^www\./i.test(url), 'has no `https://`', `https://${url}`, true),
  url =>
    when(
      /^[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(url),
      'is an e-mail address without `mailto:`',
      `mailto:${url}`,
      true,
    ),
  url =>
    when(
      /^[\w-]+(?:\.[\w-]+)*\.(?:nz|com|org|net|au|uk)(?:[/?#]|$)/i.test(url),
      'has no `https://`',
      `https://${url}`,
    ),
  url => when(/^[a-z][a-z\d+.-]*:/i.test(url), 'is not an address of the web'),
  url => when(!url.startsWith('/'), 'is no address'),
]

const ADDRESS_CHECKS: readonly Check[] = [
  (_, host) => when(host === '', 'has no host'),
  url =>
    when(
      /^https?:\/\/\/+/i.test(url),
      'has too many slashes',
      url.replace(/^(https?):\/+/i, '$1://'),
      true,
    ),
  (url, host) =>
    when(
      /^https?$|^https?[:.]/.test(host),
      'has two schemes',
      url.replace(/^https?:\/\/(?=https?:\/\/)/i, ''),
      /^https?:\/\/https?:\/\//i.test(url),
    ),
  url =>
    when(
      /^https?:\/\/[^/?#]*@/i.test(url),
      'has an e-mail address for a host',
      /^https?:\/\/[^/?#]*\/?$/i.test(url)
        ? `mailto:${url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')}`
        : undefined,
    ),
  (url, host) =>
    when(
      host.endsWith('%20'),
      'has a space after its host',
      url.replace(/(?:%20){1,9}(?=[/?#]|$)/, ''),
    ),
  (_, host) => when(/[^a-z\d.\u0080-\uffff-]/.test(host), 'has a character that no host has'),
  (url, host) =>
    when(
      /[^.]\.$/.test(host),
      'has a full stop after its host',
      url.replace(/^(https?:\/\/[^/?#]*?)\.(?=[/?#]|$)/i, '$1'),
      true,
    ),
  (_, host) => when(/^\.|\.\./.test(host), 'has an empty part in its host'),
  (url, host) =>
    when(
      /^(?:w{1,2}|w{4,9})\.[\w-]+\./.test(host),
      'has a misspelt `www.`',
      url.replace(/^(https?:\/\/)w+\./i, '$1www.'),
    ),
  (_, host) => when(!hasTopLevel(host), 'has no top-level domain'),
  (url, host) =>
    when(holdsAddress(url) && !HOLDS_ADDRESSES.test(host), 'has a second address glued into it'),
  url =>
    when(
      /[\u00a0\u200b\u2060\ufeff]/.test(url),
      'has an invisible character',
      url.replace(/[\u00a0\u200b\u2060\ufeff]/g, ''),
      true,
    ),
  url => when(/%20$/.test(url), 'has a space at its end', url.replace(/(?:%20){1,9}$/, ''), true),
  url => when(/\s/.test(url), 'has a space in it', url.trim().replace(/\s/g, '%20'), true),
  url => when(/%(?![\da-f]{2})/i.test(url), 'has a `%` that encodes nothing'),
  url => when(/\\|%5C/i.test(url), 'has a backslash', url.replace(/\\|%5C/gi, '/')),
  (url, host) =>
    when(
      /[.,;]$/.test(url) && !url.includes('#:~:') && !isUnder(host, 'wikipedia.org'),
      'has punctuation at its end',
      url.replace(/[.,;]$/, ''),
    ),
  url =>
    when(
      /[)”’"'>\]]$/.test(url) && url.split('(').length < url.split(')').length,
      'has a bracket at its end',
      url.slice(0, -1),
    ),
  (url, host) =>
    when(
      /(?:%E2%80%9[CD]|%22)$/i.test(url) && !/[?#]/.test(url) && !isUnder(host, 'beehive.govt.nz'),
      'has a quotation mark at its end',
      url.replace(/(?:%E2%80%9[CD]|%22)$/i, ''),
    ),
]

function when(
  wrong: boolean,
  what: string,
  meant?: string,
  safe = false,
): Malformation | undefined {
  if (!wrong) return undefined
  return meant === undefined ? { what } : { what, meant, safe }
}

/** Whether a host ends in a top-level domain that exists. */
export function hasTopLevel(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1)
  return (
    TOP_LEVEL.has(last) ||
    last.startsWith('xn--') ||
    /^\d+$/.test(last) ||
    /[^\0-\x7f]/.test(decode(last))
  )
}

function holdsAddress(url: string): boolean {
  const path = url.slice(8).split(/[?#]/)[0] ?? ''
  return /https?:\/{1,2}/i.test(path)
}
