import { hostOf, isUnder } from './target.ts'

/** A kind of target that only people inside a ministry can open. */
interface InternalKind {
  readonly what: string
  matches(url: string, host: string): boolean
}

const PRIVATE_ADDRESS = /^(?:localhost$|(?:10|127)\.\d|192\.168\.\d|172\.(?:1[6-9]|2\d|3[01])\.\d)/
const TEST_SITE = /(?:^|\.)(?:uat|staging|preprod|cwp)\./

const SERVER_FILE = /^file:(?:\/{2}|\/{4,9})(?!localhost\/|[a-z][:|])[\w.-]/i
const SERVER =
  /^\/\/[\w-]+(?:\/|$)|^\/\/[\w-]+(?:\.[\w-]+)*\.(?:local|internal|lan)(?:\/|$)|^\/{3}/i

const KINDS: readonly InternalKind[] = [
  { what: 'a folder on an internal network', matches: isNetworkFolder },
  {
    what: 'a file on somebody’s computer',
    matches: url => /^file:|^\/{0,3}[a-z]:[\\/]/i.test(url),
  },
  {
    what: 'an internal host',
    matches: (_, host) => /^[\w-]+$/.test(host) && !/^(?:https?|www)$/.test(host),
  },
  {
    what: 'an internal host',
    matches: (_, host) => /\.(?:local|internal|lan)$/.test(host) || PRIVATE_ADDRESS.test(host),
  },
  { what: 'a SharePoint folder', matches: (_, host) => isUnder(host, 'sharepoint.com') },
  { what: 'somebody’s webmail', matches: (_, host) => host.startsWith('webmail.') },
  { what: 'a test site', matches: (_, host) => TEST_SITE.test(host) },
  {
    what: 'an internal document store',
    matches: (url, host) => host.startsWith('mako.') || url.includes('/otcsdav/'),
  },
  {
    what: 'an editing page',
    matches: (url, host) => host.startsWith('admin.') || url.includes('/node/add/'),
  },
  {
    what: 'an unpublished page',
    matches: url => /^https?:\/\/[^/]+\/preview\/[\da-f]{12}/i.test(url),
  },
]

/** What an address is that the public cannot open; undefined for any other. */
export function internalTarget(url: string): string | undefined {
  const host = hostOf(url)
  return KINDS.find(({ matches }) => matches(url, host))?.what
}

/** Whether it is a path to another computer: `\\server\share`, `//server/share`, `file://server/share`. */
function isNetworkFolder(url: string): boolean {
  // As it is written in Markdown, `\\` is one backslash.
  if (/^(?:\\|%5C|smb:)/i.test(url)) return true
  const path = url.replace(/\\|%5C/gi, '/')
  return SERVER_FILE.test(path) || SERVER.test(path)
}
