import { readFileSync } from 'node:fs'
import { isRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { provideDocumentSymbols } from '../../src/features/document-symbols.ts'
import { provideHover } from '../../src/features/hover.ts'
import { completeAt, openAt } from './cursor.ts'

const seed = readFileSync(
  new URL(
    '../../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)
const head = seed.slice(0, seed.indexOf('\n\n') + 2)

// As it is, cut off at the cursor, and with a line of the frontmatter broken.
const variants = {
  whole: (offset: number) => `${head.slice(0, offset)}‸${head.slice(offset)}`,
  'cut off': (offset: number) => `${head.slice(0, offset)}‸`,
  broken: (offset: number) => `${head.slice(0, offset)}‸: "[${head.slice(offset)}`,
  CRLF: (offset: number) =>
    `${head.slice(0, offset)}‸${head.slice(offset)}`.replaceAll('\n', '\r\n'),
}

test.each(
  Object.entries(variants),
)('the frontmatter of the seed, %s: every edit is on the line of the cursor', (_, mark) => {
  for (let offset = 0; offset <= head.length; offset += 3) {
    const { labels, accept } = completeAt(mark(offset))
    // One of each kind will do: those of one place share their range.
    const [first] = labels
    if (first !== undefined) expect(accept(first)).toContain(first)
    const { open, offset: at, facts } = openAt(mark(offset))
    provideHover(open, at, { facts })
    const symbols = provideDocumentSymbols(open)
    if (isRelease(open.release)) expect(symbols).not.toEqual([])
  }
})
