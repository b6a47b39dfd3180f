import type { Span } from './day.ts'
import { nearest, plainName } from './name.ts'
import { once } from './once.ts'
import { toSpan } from './register-days.ts'
import type { SiteLists } from './register-lists.ts'
import type { ListedMinister, Minister, RegisterData, When } from './register-types.ts'

/**
 * What a name in `ministers` means at some time.
 *
 * `listed`: right as it is. `variant`: beyond doubt this minister, to be written `as`.
 * `not-in-office`: known, but not listed then. `unknown`: nobody, with the nearest names listed.
 */
export type MinisterResolution =
  | ({ readonly kind: 'listed' | 'variant' } & ListedMinister)
  | { readonly kind: 'not-in-office'; readonly minister: Minister; readonly spans: readonly Span[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] }

/** Creates the resolver of one register; its index is made at the first name not listed. */
export function createMinisterResolver(
  data: Pick<RegisterData, 'ministers'>,
  lists: Pick<SiteLists, 'ministers'>,
): (name: string, when: When) => MinisterResolution {
  const people = once(() => byPlainName(data.ministers))
  return (name, when) => {
    const listed = lists.ministers.find(name, toSpan(when))
    if (listed) return { kind: 'listed', ...listed }
    const known = people().get(keyOf(name)) ?? []
    const list = lists.ministers.on(when)
    const inOffice = list.filter(({ minister }) => known.includes(minister))
    const [variant, ...others] = inOffice
    if (variant && others.length === 0) return { kind: 'variant', ...variant }
    const [minister] = known
    if (minister && !variant) return { kind: 'not-in-office', minister, spans: minister.listedAs }
    const names = list.map(({ as }) => as)
    return { kind: 'unknown', nearest: nearest(name, names) }
  }
}

// `Lees-Galloway` is written with a space as well.
function keyOf(name: string): string {
  return plainName(name).replace(/-/g, ' ')
}

function byPlainName(ministers: readonly Minister[]): Map<string, Minister[]> {
  const people = new Map<string, Minister[]>()
  for (const minister of ministers) {
    const { name, listedAs, aliases = [] } = minister
    const names = [name, ...aliases, ...listedAs.map(({ as }) => as)]
    for (const key of new Set(names.map(keyOf))) {
      people.set(key, [...(people.get(key) ?? []), minister])
    }
  }
  return people
}
