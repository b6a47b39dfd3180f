import { decode, hostOf, isUnder } from './target.ts'

/** How a mail gateway or a site wraps an address: where it stands, and how it is written there. */
interface Wrapper {
  readonly name: string
  matches(host: string, url: string): boolean
  unwrap(url: string): string | undefined
}

const MIMECAST = /^protect-[a-z]{2,9}\.mimecast\.com$|(?:^|\.)mimecastprotect\.com$/

const WRAPPERS: readonly Wrapper[] = [
  {
    name: 'Outlook Safe Links',
    matches: host => isUnder(host, 'safelinks.protection.outlook.com'),
    unwrap: url => parameter(url, 'url'),
  },
  {
    name: 'URL Defense',
    matches: (host, url) =>
      (isUnder(host, 'urldefense.com') || isUnder(host, 'urldefense.us')) && url.includes('/v3/'),
    unwrap: unwrapUrlDefense,
  },
  {
    name: 'URL Defense',
    matches: host => isUnder(host, 'urldefense.proofpoint.com'),
    unwrap: url => {
      const written = parameter(url, 'u', false)
      return written && decode(written.replaceAll('-', '%').replaceAll('_', '/'))
    },
  },
  {
    name: 'Trustwave',
    matches: host => isUnder(host, 'scanmail.trustwave.com'),
    unwrap: url => parameter(url, 'u'),
  },
  {
    name: 'Mimecast',
    // It keeps the address to itself.
    matches: host => MIMECAST.test(host),
    unwrap: () => undefined,
  },
  {
    name: 'Trend Micro',
    matches: (host, url) => isUnder(host, 'trendmicro.com') && /\/wis\/clicktime\//i.test(url),
    unwrap: url => parameter(url, 'url'),
  },
  {
    name: 'Barracuda',
    matches: host => isUnder(host, 'linkprotect.cudasvc.com'),
    unwrap: url => parameter(url, 'a'),
  },
  {
    name: 'Symantec',
    matches: host => isUnder(host, 'clicktime.symantec.com'),
    unwrap: url => parameter(url, 'u'),
  },
  {
    name: 'Facebook',
    matches: (host, url) =>
      /^lm?\.facebook\.com$/.test(host) && /^https?:\/\/[^/]+\/l\.php\?/i.test(url),
    unwrap: url => parameter(url, 'u'),
  },
  {
    name: 'Google',
    matches: (host, url) =>
      /^(?:www\.)?google\.[a-z.]+$/.test(host) && /^https?:\/\/[^/]+\/url\?/i.test(url),
    unwrap: url => parameter(url, 'url') ?? parameter(url, 'q'),
  },
  {
    name: 'Outlook Web Access',
    matches: (_, url) => /\/owa\/redir\.aspx\?/i.test(url),
    unwrap: url => parameter(url, 'url'),
  },
]

/** What has wrapped an address, and the address in it; undefined for an ordinary one. */
export interface Wrapped {
  readonly by: string
  /** The address that was wrapped; undefined when it cannot be read. */
  readonly inner: string | undefined
}

const MAX_LAYERS = 4

/** Takes apart a wrapped address, layer by layer. */
export function unwrap(url: string): Wrapped | undefined {
  const outer = wrapperOf(url)
  if (!outer) return undefined
  let inner: string | undefined = url
  for (let layer = 0; layer < MAX_LAYERS && inner !== undefined; layer++) {
    const wrapper = wrapperOf(inner)
    if (!wrapper) return { by: outer.name, inner: isOrdinary(inner) ? inner : undefined }
    inner = wrapper.unwrap(inner)
  }
  return { by: outer.name, inner: undefined }
}

function wrapperOf(url: string): Wrapper | undefined {
  const host = hostOf(url)
  return host === '' ? undefined : WRAPPERS.find(({ matches }) => matches(host, url))
}

function isOrdinary(url: string): boolean {
  return /^https?:\/\/[^/\s]+\.[a-z]{2,}(?:[/?#:]|$)/i.test(url) && !/\s/.test(url)
}

function parameter(url: string, name: string, decoded = true): string | undefined {
  const query = url.slice(url.indexOf('?') + 1)
  const prefix = `${name}=`
  const found = query.split('&').find(pair => pair.toLowerCase().startsWith(prefix))
  if (found === undefined) return undefined
  const value = found.slice(prefix.length)
  // Where it is not encoded, what follows `&` may be part of it.
  if (value.includes('?')) return undefined
  return decoded ? decode(value) : value
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Version 3: `__address__;bytes!!…`, in which `*` is the next byte and `**c` a run of them. */
function unwrapUrlDefense(url: string): string | undefined {
  const start = url.indexOf('/v3/__')
  const written = url.slice(start + '/v3/__'.length)
  const separator = /__(?:;|%3B)/i.exec(written)
  if (start === -1 || !separator) return undefined
  const rest = written.slice(separator.index + separator[0].length)
  const bytes = bytesOf(rest.split(/!!|%21%21/)[0] ?? '')
  let next = 0
  const take = (count: number): string => {
    next += count
    return (bytes ?? []).slice(next - count, next).join('')
  }
  const address = written
    .slice(0, separator.index)
    .replace(/^(https?):\/+/i, '$1://')
    .replace(/%2A/gi, '*')
    .replace(/\*(?:\*(.))?/g, (_, run?: string) =>
      take(run === undefined ? 1 : BASE64.indexOf(run) + 2),
    )
  return bytes && next <= bytes.length ? address.replace(/[^\x21-\x7e]/gu, encode) : undefined
}

/** A character percent-encoded; half of a pair cannot be. */
function encode(character: string): string {
  return /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character)
}

/** Bytes in URL-safe Base64, each as it stands in an address. */
function bytesOf(encoded: string): string[] | undefined {
  if (!/^[\w-]*$/.test(encoded)) return undefined
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    return Array.from(binary, byte =>
      /[\x21-\x7e]/.test(byte)
        ? byte
        : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
  } catch {
    return undefined
  }
}
