import tlds from 'tlds' with { type: 'json' }
import { decode, hostOf, isUnder } from './target.ts'

/** What is wrong with an address, and the address that was meant where that can be told. */
export interface Malformation {
  readonly what: string
  readonly meant?: string
  /** Whether `meant` is beyond doubt. */
  readonly safe?: boolean
}

/** One way in which an address is malformed: what it, or its host, looks like then. */
interface Slip {
  readonly what: string
  readonly url?: RegExp
  readonly host?: RegExp
  readonly matches?: (url: string, host: string) => boolean
  /** The address that was meant. */
  readonly meant?: (url: string) => string | undefined
  /** Whether that is beyond doubt. */
  readonly safe?: boolean | ((url: string) => boolean)
}

const TOP_LEVEL = new Set<string>(tlds)
// Addresses that hold another one for good reason.
const HOLDS_ADDRESSES = /archive|urldefense|proxy/
const HAS_OWN_RULE = /^(?:$|#|mailto:|tel:)/i

/** How an address is malformed; undefined when it is well formed, or when another rule judges it. */
export function malformation(url: string): Malformation | undefined {
  if (HAS_OWN_RULE.test(url)) return undefined
  const host = hostOf(url)
  const slips = /^https?:\/\//i.test(url) ? ADDRESS_SLIPS : SCHEME_SLIPS
  const slip = slips.find(candidate => isSlip(candidate, url, host))
  return slip && malformationBy(slip, url)
}

function isSlip(slip: Slip, url: string, host: string): boolean {
  return (slip.url?.test(url) || slip.host?.test(host) || slip.matches?.(url, host)) ?? false
}

function malformationBy({ what, meant, safe = false }: Slip, url: string): Malformation {
  const address = meant?.(url)
  if (address === undefined || address === url) return { what }
  return { what, meant: address, safe: typeof safe === 'boolean' ? safe : safe(url) }
}

const SCHEME_SLIPS: readonly Slip[] = [
  {
    what: 'has two schemes',
    url: /^https?:?\/*https?:\/\//i,
    meant: url => url.replace(/^https?:?\/*(?=http)/i, ''),
    safe: true,
  },
  {
    what: 'does not start with `https://`',
    url: /^https?:?\/{1,}[\w-]+\.\w/i,
    meant: url => url.replace(/^(https?):?\/+/i, '$1://'),
    safe: true,
  },
  {
    what: 'does not start with `https://`',
    url: /^https?:[\w-]+\.\w/i,
    meant: url => url.replace(/^(https?):/i, '$1://'),
    safe: true,
  },
  { what: 'has no host', url: /^https?:/i },
  {
    what: 'has no `https:/`',
    url: /^\/(?:www\.|[\w-]+\.(?:govt|co|org)\.nz)/i,
    meant: url => `https:/${url}`,
    safe: true,
  },
  {
    what: 'has no `https:`',
    url: /^\/\/[\w-]+\.[a-z]/i,
    meant: url => `https:${url}`,
    safe: true,
  },
  { what: 'has no `https://`', url: /^www\./i, meant: url => `https://${url}`, safe: true },
  {
    what: 'is an e-mail address without `mailto:`',
    url: /^[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+$/,
    meant: url => `mailto:${url}`,
    safe: true,
  },
  {
    what: 'has no `https://`',
    url: /^[\w-]+(?:\.[\w-]+)*\.(?:nz|com|org|net|au|uk)(?:[/?#]|$)/i,
    meant: url => `https://${url}`,
  },
  { what: 'is not an address of the web', url: /^[a-z][a-z\d+.-]*:/i },
  { what: 'is no address', url: /^[^/]/ },
]

const ADDRESS_SLIPS: readonly Slip[] = [
  { what: 'has no host', host: /^$/ },
  {
    what: 'has too many slashes',
    url: /^https?:\/\/\/+/i,
    meant: url => url.replace(/^(https?):\/+/i, '$1://'),
    safe: true,
  },
  {
    what: 'has two schemes',
    host: /^https?$|^https?[:.]/,
    meant: url => url.replace(/^https?:\/\/(?=https?:\/\/)/i, ''),
    safe: url => /^https?:\/\/https?:\/\//i.test(url),
  },
  {
    what: 'has an e-mail address for a host',
    url: /^https?:\/\/[^/?#]*@/i,
    meant: url =>
      /^https?:\/\/[^/?#]*\/?$/i.test(url)
        ? `mailto:${url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')}`
        : undefined,
  },
  {
    what: 'has a space after its host',
    host: /%20$/,
    meant: url => url.replace(/(?:%20){1,9}(?=[/?#]|$)/, ''),
  },
  { what: 'has a character that no host has', host: /[^a-z\d.\u0080-\uffff-]/ },
  {
    what: 'has a full stop after its host',
    host: /[^.]\.$/,
    meant: url => url.replace(/^(https?:\/\/[^/?#]*?)\.(?=[/?#]|$)/i, '$1'),
    safe: true,
  },
  { what: 'has an empty part in its host', host: /^\.|\.\./ },
  {
    what: 'has a misspelt `www.`',
    host: /^(?:w{1,2}|w{4,9})\.[\w-]+\./,
    meant: url => url.replace(/^(https?:\/\/)w+\./i, '$1www.'),
  },
  { what: 'has no top-level domain', matches: (_, host) => !hasTopLevel(host) },
  {
    what: 'has a second address glued into it',
    matches: (url, host) => holdsAddress(url) && !HOLDS_ADDRESSES.test(host),
  },
  {
    what: 'has an invisible character',
    url: /[\u00a0\u200b\u2060\ufeff]/,
    meant: url => url.replace(/[\u00a0\u200b\u2060\ufeff]/g, ''),
    safe: true,
  },
  {
    what: 'has a space at its end',
    url: /%20$/,
    meant: url => url.replace(/(?:%20){1,9}$/, ''),
    safe: true,
  },
  {
    what: 'has a space in it',
    url: /\s/,
    meant: url => url.trim().replace(/\s/g, '%20'),
    safe: true,
  },
  { what: 'has a `%` that encodes nothing', url: /%(?![\da-f]{2})/i },
  {
    what: 'has a backslash',
    url: /\\|%5C/i,
    meant: url => url.replace(/\\|%5C/gi, '/'),
  },
  {
    what: 'has punctuation at its end',
    matches: (url, host) =>
      /[.,;]$/.test(url) && !url.includes('#:~:') && !isUnder(host, 'wikipedia.org'),
    meant: url => url.replace(/[.,;]$/, ''),
  },
  {
    what: 'has a bracket at its end',
    matches: url => /[)”’"'>\]]$/.test(url) && url.split('(').length < url.split(')').length,
    meant: url => url.slice(0, -1),
  },
  {
    what: 'has a quotation mark at its end',
    matches: (url, host) =>
      /(?:%E2%80%9[CD]|%22)$/i.test(url) && !/[?#]/.test(url) && !isUnder(host, 'beehive.govt.nz'),
    meant: url => url.replace(/(?:%E2%80%9[CD]|%22)$/i, ''),
  },
]

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
