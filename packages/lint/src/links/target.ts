import type { Link } from '../facts/links.ts'
import type { Edit } from '../finding.ts'

/** The address that a link leads to; browsers read a bare `www.` as https. */
export function targetOf({ kind, url }: Link): string {
  return kind === 'bare' && /^www\./i.test(url) ? `https://${url}` : url
}

const ROOT_RELATIVE = /^\/(?!\/|media\/|www\.|[a-z]:|[\w-]+\.(?:govt|co|org)\.nz)/i

/** The address that a target with a slash at its start has on the site; undefined for any other. */
export function onSite({ url, kind, image }: Link): string | undefined {
  const relative = kind !== 'bare' && !image && ROOT_RELATIVE.test(url)
  return relative ? `https://www.beehive.govt.nz${url}` : undefined
}

/** The host of an http(s) address in lower case, as it is written; empty for anything else. */
export function hostOf(url: string): string {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1] ?? ''
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase()
}

/** Whether a host is `domain` or below it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/** The edits that make a link lead to `url`; a text that shows the old address shows the new one. */
export function retarget(link: Link, url: string): Edit[] {
  const target = { range: link.urlRange, text: toDestination(url) }
  const shows = link.kind === 'inline' && link.text === link.url && !url.endsWith(link.text)
  return shows ? [{ range: link.textRange, text: toLabel(url) }, target] : [target]
}

/** The edit that leaves of a link only its text. */
export function unlink(file: string, link: Link): Edit {
  return { range: link.range, text: file.slice(link.textRange.start, link.textRange.end) }
}

/** A text as that of a link: what would be markup is escaped. */
export function toLabel(text: string): string {
  return text.replace(/[\\[\]*_`<]/g, '\\$&')
}

/** A link in Markdown. */
export function toLink(text: string, url: string): string {
  return `[${toLabel(text)}](${toDestination(url)})`
}

const ENCODED: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' }

/** An address as a Markdown target: what would end the target early is percent-encoded. */
function toDestination(url: string): string {
  const ends = isBalanced(url) ? /[\s<>\\]/g : /[\s<>\\()]/g
  return url.replace(ends, character => ENCODED[character] ?? encodeURIComponent(character))
}

function isBalanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth++
    else if (character === ')' && depth-- === 0) return false
  }
  return depth === 0
}

/** `text` percent-decoded; as it is where that fails. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
