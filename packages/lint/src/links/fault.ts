import type { Link } from '../facts/links.ts'
import { internalTarget } from './internal.ts'
import { type Malformation, malformation } from './malformed.ts'
import { targetOf } from './target.ts'
import { unwrap, type Wrapped } from './unwrap.ts'

/** The worst that is wrong with the target of a link, so that only one rule reports it. */
export type Fault =
  | ({ readonly kind: 'wrapper' } & Wrapped)
  | { readonly kind: 'internal'; readonly what: string }
  | ({ readonly kind: 'malformed' } & Malformation)

/** The fault of a link's target; undefined for a good one. */
export function faultOf(link: Link): Fault | undefined {
  const url = targetOf(link)
  const wrapped = unwrap(url)
  if (wrapped) return { kind: 'wrapper', ...wrapped }
  const what = internalTarget(url)
  if (what !== undefined) return { kind: 'internal', what }
  const malformed = link.kind === 'image' ? undefined : malformation(url)
  return malformed && { kind: 'malformed', ...malformed }
}
