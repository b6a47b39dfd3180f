import { expect, test } from 'vitest'
import { provideFolding } from '../../src/features/folding.ts'
import { openAt } from './cursor.ts'

test.each([
  [
    'from its first fence to its last',
    '---\ntitle: "One"\ndate:\n---\n\nText.\n',
    [{ startLine: 0, endLine: 3 }],
  ],
  [
    'with CRLF and a byte order mark',
    '\ufeff---\r\ntitle: "One"\r\n---\r\n',
    [{ startLine: 0, endLine: 2 }],
  ],
  ['not without an end', '---\ntitle: "One"\n', []],
  ['not in a file without any', '# Text\n', []],
])('the frontmatter is folded: %s', (_, text, ranges) => {
  expect(provideFolding(openAt(text).open)).toEqual(ranges)
})
