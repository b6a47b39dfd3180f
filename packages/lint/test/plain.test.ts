import { parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import type { Block } from '../src/facts/blocks.ts'
import { collectLinks } from '../src/facts/links.ts'
import { readPlain } from '../src/facts/plain.ts'
import { blocksOfTree } from '../src/facts/tree-blocks.ts'
import { loadRemark } from '../src/index.ts'

const parse = await loadRemark()
const PIECES = [
  ...[
    'word',
    'Mr Jones',
    '“says”',
    'Māori',
    '2,000',
    '1.',
    '2) b',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n\n- ',
    '\n- ',
    '- ',
  ],
  ...[
    '**',
    '**bold**',
    '** ',
    ' **',
    '*',
    '#',
    '> ',
    '---',
    '===',
    '\u00a0',
    '\u202f',
    '&',
    '&amp;',
    '_',
    'a_b',
    '\\*',
    '\\[',
    '[sic]',
    '* ',
    '\n* ',
    'a [',
    '[a](b)',
    '[a b](https://c.nz/d_e*f)',
    '[',
    '](',
    '*em*',
    '*em*,',
    '“*',
    'x*',
    '*x',
    '  \n',
    ' \nx',
    'http://a.nz ',
    '_',
    'a_b',
    '\\*',
    '\\[',
    '[sic]',
    '* ',
    '\n* ',
    'a [',
    '!',
    'é',
  ],
  ...[
    '+ ',
    '    ',
    ':',
    '.',
    '!',
    '(',
    ')',
    '\\',
    '’',
    '|',
    '~~~',
    '`',
    '<b>',
    'http://a.nz',
    '😀',
    '- -',
    '•',
  ],
  ...[
    '\n***\n',
    '\n* * *\n',
    '\n****\n',
    '* * *',
    '***',
    '***  \n',
    ' ***\n',
    '\n- * * *',
    '![a b](https://c.nz/d.png)',
    '![](c.png)',
    '![',
    '\\!',
    '!![a](b)',
    '[](b)',
    'word*',
    '* word',
    'www.a.nz\\_b',
    '\\*http://a.nz',
    '[![a](b.png)](/media/1)',
    '[![](b.png)](/media/1)',
    '![*a*](b)',
    '[*a*](b)',
    '[**a b**](b)',
    '[***a***](b)',
    '[* a*](b)',
    '[**“a”**](b)',
    '***bold***',
    '***',
    '****',
    '\n# A heading\n',
    '\n### A **b** c  \n',
    '## ',
    '# a #',
    '\n####### a\n',
    '\n#a\n',
  ],
  ...[
    '\n  - ',
    '\n  - a',
    '\n   - a',
    '\n  * b',
    '\n  -  \n',
    '\n  - - a',
    '\n-    b',
    '\n1. a',
    '\n2. b',
    '\n1) c',
    '\n10. d',
    '\n3.\n',
    '\n1. 2. e',
    '\n\n7. f',
    '\n<!--THE END-->\n',
    '\n\n<!-- a b -->',
    '<!--a-->',
    '<!--',
    '[]()',
    '[a]()',
    '[**a**]()',
    'www.a.nz/b\\_c',
    '\\[http://a.nz/\\_]',
    '`',
  ],
]

/** Numbers from 0 to 1 in an order that never changes (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.map(({ kind, raw, text, range, bold, rangeOf }) => ({
    kind,
    raw,
    text,
    range,
    bold,
    places: Array.from(raw, (_, index) => rangeOf(index, index + 1).start),
  }))
}

test('what is read without the parser equals what the parser reads', () => {
  const next = random(20251125)
  let plain = 0
  for (let count = 0; count < 40_000; count++) {
    const pieces = Array.from(
      { length: 1 + Math.floor(next() * 14) },
      () => PIECES[Math.floor(next() * PIECES.length)],
    )
    const text = `---\ntitle: "x"\n---\n\n${pieces.join(next() < 0.5 ? '' : ' ')}`
    const { body } = parseRelease(text)
    const read = readPlain(text, body)
    if (!read) continue
    plain++
    const tree = parse(text)
    expect(shapeOf(read.blocks), JSON.stringify(text)).toEqual(
      shapeOf(blocksOfTree(text, tree, body.start, 0)),
    )
    expect(read.links, JSON.stringify(text)).toEqual(collectLinks(text, tree, body.start, 0))
  }
  expect(plain).toBeGreaterThan(1000)
})

test.each([
  ['paragraphs', 'One line.\n\nTwo\nlines.\n', ['One line.', 'Two\nlines.']],
  ['a list', 'Text:\n\n- one\n- two\n\nMore.', ['Text:', 'one', 'two', 'More.']],
  ['bold words', '**Notes to editors**\n\nA **bold** word.', ['Notes to editors', 'A bold word.']],
])('reads %s without the parser', (_name, body, raw) => {
  const text = `---\ntitle: "x"\n---\n\n${body}`
  expect(readPlain(text, parseRelease(text).body)?.blocks.map(block => block.raw)).toEqual(raw)
})
