import type { Link } from '../facts/links.ts'
import { internalTarget } from './internal.ts'
import { type Malformation, malformation } from './malformed.ts'
import { onSite, targetOf } from './target.ts'
import { unwrap, type Wrapped } from './unwrap.ts'

/** What a link leads to, and the one thing that is wrong on the way there. */
export interface Verdict {
  /** Why the link is nothing to follow at all. */
  readonly empty?: string
  readonly wrapper?: Wrapped & {
    /** Whether nothing is wrong with the address that was wrapped. */
    readonly safe: boolean
  }
  /** What the target is, where only people inside a ministry can open it. */
  readonly internal?: string
  readonly malformed?: Malformation
  /** The address that is reached once what can safely be mended is mended. */
  readonly reached: string
}

const MAX_SLIPS = 5
const verdicts = new WeakMap<Link, Verdict>()

/** Judges the target of a link, once; looks through a wrapper and a slip, so that mending them shows nothing new. */
export function verdictOf(link: Link): Verdict {
  const known = verdicts.get(link)
  if (known) return known
  const verdict = judge(link)
  verdicts.set(link, verdict)
  return verdict
}

function judge(link: Link): Verdict {
  const url = onSite(link) ?? targetOf(link)
  const wrapper = unwrap(url)
  const inner = wrapper ? wrapper.inner : url
  const malformed =
    link.kind === 'image' || inner === undefined || inner.trim() === '' ? undefined : slipsIn(inner)
  const reached = (malformed?.safe && malformed.meant) || (inner ?? url)
  const internal =
    internalTarget(inner ?? '') ?? (reached === inner ? undefined : internalTarget(reached))
  const empty = emptyPart(link)
  if (empty !== undefined) return { empty, reached }
  if (wrapper) return { wrapper: mended(wrapper, reached, internal, malformed), reached }
  if (internal !== undefined) return { internal, reached }
  return malformed ? { malformed, reached } : { reached }
}

function mended(
  { by, inner }: Wrapped,
  reached: string,
  internal: string | undefined,
  malformed: Malformation | undefined,
): NonNullable<Verdict['wrapper']> {
  const safe = inner !== undefined && internal === undefined && malformed?.safe !== false
  return { by, inner: inner === undefined ? inner : reached, safe: safe && !isHopeless(malformed) }
}

/** A malformation that nothing can be written for. */
function isHopeless(malformed: Malformation | undefined): boolean {
  return malformed !== undefined && malformed.meant === undefined
}

/** The first slip in an address, with what is meant once those behind it are mended too. */
function slipsIn(url: string): Malformation | undefined {
  const first = malformation(url)
  let last = first
  for (let slip = 1; slip < MAX_SLIPS && last?.safe && last.meant !== undefined; slip++) {
    const next = malformation(last.meant)
    if (!next) return first && { ...last, what: first.what }
    last = {
      ...next,
      meant: next.meant ?? last.meant,
      safe: next.safe === true && next.meant !== undefined,
    }
  }
  return first && last && { ...last, what: first.what }
}

function emptyPart({ kind, url, text, image }: Link): string | undefined {
  if (kind !== 'inline') return undefined
  if (url.trim() === '' || url === '#') return 'Link without a target'
  // Nearly every text has a plain letter; classes of Unicode take V8 half a millisecond to read.
  if (image || /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text)) return undefined
  return text.trim() === '' ? 'Link without a text' : 'Link whose text is only punctuation'
}
