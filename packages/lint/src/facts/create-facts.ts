import {
  isDay,
  type Register,
  type Release,
  releaseDays,
  type Span,
  type Text,
} from '@release-lint/schema'
import type { Root } from 'mdast'
import type { Facts } from './facts.ts'
import { collectLinks, mayHoldLinks } from './links.ts'
import { collectMentions } from './mentions.ts'
import { type PlainBody, readPlain } from './plain.ts'
import { createProse } from './prose.ts'
import { blocksOfTree } from './tree-blocks.ts'

/** Makes the facts of a release; `tree` gives its Markdown when it is first needed. */
export function createFacts(release: Release, register: Register, tree: () => Root): Facts {
  return new LazyFacts(release, register, tree)
}

/**
 * Facts that are worked out when they are first asked for.
 *
 * A class, since getters of its prototype are shared: those of an object literal make each object slow.
 */
class LazyFacts implements Facts {
  readonly days: Facts['days']
  readonly #release: Release
  readonly #register: Register
  readonly #tree: () => Root
  /** What the body holds when it needs no parser; null when it does. */
  #plain: PlainBody | null | undefined
  #ministers: Facts['ministers'] | undefined
  #portfolios: Facts['portfolios'] | undefined
  #blocks: Facts['blocks'] | undefined
  #prose: Facts['prose'] | undefined
  #links: Facts['links'] | undefined
  #mentions: Facts['mentions'] | undefined

  constructor(release: Release, register: Register, tree: () => Root) {
    const date = release.date?.value
    this.days = date !== undefined && isDay(date) ? releaseDays(date) : undefined
    this.#release = release
    this.#register = register
    this.#tree = tree
  }

  get ministers(): Facts['ministers'] {
    this.#ministers ??= this.#resolved(this.#release.ministers, this.#register.resolveMinister)
    return this.#ministers
  }

  get portfolios(): Facts['portfolios'] {
    this.#portfolios ??= this.#resolved(this.#release.portfolios, this.#register.resolvePortfolio)
    return this.#portfolios
  }

  get blocks(): Facts['blocks'] {
    this.#blocks ??= this.#plainBody()?.blocks ?? this.#blocksOfTree()
    return this.#blocks
  }

  get prose(): Facts['prose'] {
    this.#prose ??= createProse(this.blocks)
    return this.#prose
  }

  get links(): Facts['links'] {
    this.#links ??= this.#plainBody()?.links ?? this.#linksOfTree()
    return this.#links
  }

  get mentions(): Facts['mentions'] {
    this.#mentions ??= collectMentions(this.prose, this.#register, this.days)
    return this.#mentions
  }

  #resolved<Match>(
    names: readonly Text[],
    resolve: (name: string, days: Span) => Match,
  ): { text: Text; match: Match }[] {
    const { days } = this
    return days ? names.map(text => ({ text, match: resolve(text.value, days) })) : []
  }

  #plainBody(): PlainBody | undefined {
    if (this.#plain === undefined)
      this.#plain = readPlain(this.#release.text, this.#release.body) ?? null
    return this.#plain ?? undefined
  }

  #blocksOfTree(): Facts['blocks'] {
    const { text, body } = this.#release
    return blocksOfTree(text, this.#tree(), body.start, this.#shift())
  }

  #linksOfTree(): Facts['links'] {
    const { text, body } = this.#release
    return mayHoldLinks(text, body.start)
      ? collectLinks(text, this.#tree(), body.start, this.#shift())
      : []
  }

  /** Parsers leave a byte order mark out of their offsets. */
  #shift(): number {
    return this.#release.text.charCodeAt(0) === 0xfeff ? 1 : 0
  }
}
