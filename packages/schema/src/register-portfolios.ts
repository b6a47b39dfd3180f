import type { Span } from './day.ts'
import { fold, nearest } from './name.ts'
import { once } from './once.ts'
import { toSpan } from './register-days.ts'
import { inForce, type SiteLists, spelling } from './register-lists.ts'
import type { ListedPortfolio, Portfolio, RegisterData, When } from './register-types.ts'

/**
 * What a name in `portfolios` means at some time.
 *
 * `listed`: right as it is. `variant`: beyond doubt this portfolio, to be written `as`.
 * `not-in-force`: known, with what it was called then. `unknown`: with the nearest names in force.
 */
export type PortfolioResolution =
  | ({ readonly kind: 'listed' | 'variant' } & ListedPortfolio)
  | {
      readonly kind: 'not-in-force'
      readonly portfolio: Portfolio
      readonly renamedTo: readonly ListedPortfolio[]
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] }

/** Follows renamings to what is in force at another time. */
type Renamed = (portfolio: Portfolio, when: When) => readonly ListedPortfolio[]

/** Creates the resolver of one register; its index is made at the first name not listed. */
export function createPortfolioResolver(
  data: Pick<RegisterData, 'portfolios'>,
  lists: Pick<SiteLists, 'portfolios'>,
  renamed: Renamed,
): (name: string, when: When) => PortfolioResolution {
  const vocabularies = once(() => ({
    names: byWords(data.portfolios, p => [
      p.name,
      p.title,
      ...(p.listedAs ?? []).map(({ as }) => as),
    ]),
    aliases: byWords(data.portfolios, p => p.aliases),
    spoken: byWords(data.portfolios, p => p.spokenAs),
  }))
  return (name, when) => {
    const span = toSpan(when)
    const listed = lists.portfolios.find(name, span)
    if (listed) return { kind: 'listed', ...listed }
    const { names, aliases, spoken } = vocabularies()
    const spellings = [words(name), words(untitled(name))]
    const variant = (vocabulary: Vocabulary) => theOneInForce(vocabulary, spellings, span)
    const expired = (vocabulary: Vocabulary) => notInForce(vocabulary, spellings, span, renamed)
    return (
      // an alias may equal the name of another portfolio: that one first, if it is in force
      variant(names) ??
      variant(aliases) ??
      expired(names) ??
      variant(spoken) ??
      expired(aliases) ?? {
        kind: 'unknown',
        nearest: nearest(
          untitled(name),
          lists.portfolios.on(when).map(({ as }) => as),
        ),
      }
    )
  }
}

/**
 * Creates the function that follows renamings: forwards for a portfolio of the past, backwards for
 * one that was still to come.
 */
export function createRenamed(find: (id: string) => Portfolio | undefined): Renamed {
  return (start, when) => {
    const span = toSpan(when)
    const direction = start.from <= (span.to ?? span.from) ? 'renamedTo' : 'renamedFrom'
    const reached = new Set([start])
    // a set may grow while it is iterated
    for (const portfolio of reached) {
      if (portfolio !== start && inForce(portfolio, span)) continue
      for (const { id } of portfolio[direction] ?? []) reached.add(find(id) ?? start)
    }
    reached.delete(start)
    return [...reached]
      .filter(portfolio => inForce(portfolio, span))
      .map(portfolio => ({ portfolio, as: spelling(portfolio, span) }))
  }
}

type Vocabulary = ReadonlyMap<string, readonly Portfolio[]>

function byWords(
  portfolios: readonly Portfolio[],
  namesOf: (portfolio: Portfolio) => readonly (string | undefined)[] | undefined,
): Vocabulary {
  const vocabulary = new Map<string, Portfolio[]>()
  for (const portfolio of portfolios) {
    const keys = (namesOf(portfolio) ?? []).map(name => words(name ?? ''))
    for (const key of new Set(keys)) {
      if (key) vocabulary.set(key, [...(vocabulary.get(key) ?? []), portfolio])
    }
  }
  return vocabulary
}

function theOneInForce(
  vocabulary: Vocabulary,
  spellings: readonly string[],
  when: Span,
): PortfolioResolution | undefined {
  for (const text of spellings) {
    const [portfolio, ...others] = (vocabulary.get(text) ?? []).filter(p => inForce(p, when))
    if (portfolio && others.length === 0) {
      return { kind: 'variant', portfolio, as: spelling(portfolio, when) }
    }
  }
  return undefined
}

function notInForce(
  vocabulary: Vocabulary,
  spellings: readonly string[],
  when: Span,
  renamed: Renamed,
): PortfolioResolution | undefined {
  const known = spellings
    .flatMap(text => vocabulary.get(text) ?? [])
    .filter(portfolio => !inForce(portfolio, when))
    .map(portfolio => ({ portfolio, renamedTo: renamed(portfolio, when) }))
  const best = known.find(({ renamedTo }) => renamedTo.length > 0) ?? known[0]
  return best && { kind: 'not-in-force', ...best }
}

// Writers differ in `&`, commas, colons, hyphens and `the`: none of them tells two apart.
function words(name: string): string {
  return fold(name.replace(/&/g, ' and ').replace(/[,:.\-–]/g, ' ')).replace(/\bthe /g, '')
}

const TITLE_BEFORE =
  /^(?:(?:acting|associate|lead coordination|parliamentary under-secretary(?: (?:to|for))?) +)*(?:the +)?(?:minister +(?:of state +)?(?:responsible +)?(?:of|for) +)?/i
const TITLE_AFTER = / (?:minister|portfolio)$/i

// `Associate Minister of Health` and `Health Minister` are both tagged `Health`.
function untitled(name: string): string {
  return name.trim().replace(TITLE_BEFORE, '').replace(TITLE_AFTER, '')
}
