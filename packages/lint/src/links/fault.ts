import type { Link } from '../facts/links.ts'
import { internalTarget } from './internal.ts'
import { type Malformation, malformation } from './malformed.ts'
import { targetOf } from './target.ts'
import { unwrap, type Wrapped } from './unwrap.ts'

/** What a link leads to, and what is wrong on the way there. */
export interface Verdict {
  readonly wrapper?: Wrapped
  readonly malformed?: Malformation
  /** What the target is, where only people inside a ministry can open it. */
  readonly internal?: string
  /** The address that is reached once what can safely be mended is mended. */
  readonly reached: string
}

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
  const url = targetOf(link)
  const wrapper = unwrap(url)
  if (wrapper && wrapper.inner === undefined) return { wrapper, reached: url }
  const inner = wrapper?.inner ?? url
  const inside = internalTarget(inner)
  const malformed =
    inside === undefined && link.kind !== 'image' && inner.trim() !== ''
      ? malformation(inner)
      : undefined
  const reached = (malformed?.safe && malformed.meant) || inner
  const internal = inside ?? (malformed ? internalTarget(reached) : undefined)
  return {
    ...(wrapper && { wrapper }),
    ...(malformed && { malformed }),
    ...(internal !== undefined && { internal }),
    reached,
  }
}
