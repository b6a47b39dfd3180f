import { isDay, type Register, type Release, releaseDays } from '@release-lint/schema'
import type { Root } from 'mdast'
import { collectBlocks } from './blocks.ts'
import type { Facts } from './facts.ts'
import { collectLinks } from './links.ts'
import { collectMentions } from './mentions.ts'

/** Makes the facts of a release; `tree` gives its Markdown when it is first needed. */
export function createFacts(release: Release, register: Register, tree: () => Root): Facts {
  const date = release.date?.value
  const days = date !== undefined && isDay(date) ? releaseDays(date) : undefined
  // Parsers leave a byte order mark out of their offsets.
  const shift = release.text.charCodeAt(0) === 0xfeff ? 1 : 0
  return lazily<Facts>({
    days: () => days,
    ministers: () =>
      days
        ? release.ministers.map(text => ({
            text,
            match: register.resolveMinister(text.value, days),
          }))
        : [],
    portfolios: () =>
      days
        ? release.portfolios.map(text => ({
            text,
            match: register.resolvePortfolio(text.value, days),
          }))
        : [],
    blocks: () => collectBlocks(release.text, tree(), release.body.start, shift),
    links: () => collectLinks(release.text, tree(), release.body.start, shift),
    mentions() {
      return collectMentions(this.blocks, register, days)
    },
  })
}

type Makers<T> = { readonly [Name in keyof T]: (this: T) => T[Name] }

/** An object whose properties are worked out once, when they are first read. */
function lazily<T extends object>(makers: Makers<T>): T {
  const target = {} as T
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(target, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[name].call(target)
        Object.defineProperty(target, name, { value, enumerable: true })
        return value
      },
    })
  }
  return target
}
