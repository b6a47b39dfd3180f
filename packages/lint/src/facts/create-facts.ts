import { isDay, type Register, type Release, releaseDays } from '@release-lint/schema'
import type { Root } from 'mdast'
import type { Facts } from './facts.ts'
import { collectLinks, mayHoldLinks } from './links.ts'
import { collectMentions } from './mentions.ts'
import { readPlain } from './plain.ts'
import { createProse } from './prose.ts'
import { blocksOfTree } from './tree-blocks.ts'

/** Makes the facts of a release; `tree` gives its Markdown when it is first needed. */
export function createFacts(release: Release, register: Register, tree: () => Root): Facts {
  const date = release.date?.value
  const days = date !== undefined && isDay(date) ? releaseDays(date) : undefined
  // Parsers leave a byte order mark out of their offsets.
  const shift = release.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const { text, body } = release
  const ministers = lazy(() =>
    days
      ? release.ministers.map(name => ({
          text: name,
          match: register.resolveMinister(name.value, days),
        }))
      : [],
  )
  const portfolios = lazy(() =>
    days
      ? release.portfolios.map(name => ({
          text: name,
          match: register.resolvePortfolio(name.value, days),
        }))
      : [],
  )
  const plain = lazy(() => readPlain(text, body))
  const blocks = lazy(() => plain()?.blocks ?? blocksOfTree(text, tree(), body.start, shift))
  const prose = lazy(() => createProse(blocks()))
  const links = lazy(
    () =>
      plain()?.links ??
      (mayHoldLinks(text, body.start) ? collectLinks(text, tree(), body.start, shift) : []),
  )
  const mentions = lazy(() => collectMentions(prose(), register, days))
  return {
    days,
    get ministers() {
      return ministers()
    },
    get portfolios() {
      return portfolios()
    },
    get blocks() {
      return blocks()
    },
    get prose() {
      return prose()
    },
    get links() {
      return links()
    },
    get mentions() {
      return mentions()
    },
  }
}

/** Works a value out once, when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
