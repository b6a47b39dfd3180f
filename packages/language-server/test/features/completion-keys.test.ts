import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

test('all keys in the order of the site, in a new block without an end', () => {
  expect(completeAt('---\n‸').labels).toEqual([
    'title',
    'date',
    'url',
    'ministers',
    'portfolios',
    'attachments',
  ])
})

test('only those that are not there', () => {
  const { labels } = completeAt('---\ntitle: "One"\n‸\nportfolios:\n  - Rail\n---\n')
  expect(labels).toEqual(['date', 'url', 'ministers', 'attachments'])
})

test.each([
  ['title', '---\ntitle: ""\n---\n'],
  ['date', '---\ndate: \n---\n'],
  ['url', '---\nurl: \n---\n'],
  ['ministers', '---\nministers:\n  - \n---\n'],
  ['attachments', '---\nattachments:\n  - \n---\n'],
])('%s is written in its shape', (key, text) => {
  expect(completeAt('---\n‸\n---\n').accept(key)).toBe(text)
  expect(completeAt(`---\n${key.slice(0, 3)}‸\n---\n`).accept(key)).toBe(text)
  const crlf = completeAt('---\r\n‸\r\n---\r\n')
  expect(crlf.accept(key)).toBe(text.replaceAll('\n', '\r\n'))
})

test('the cursor goes into the shape where the client can place it', () => {
  const at = completeAt('---\n‸\n---\n', { snippets: true })
  expect(at.accept('title')).toBe('---\ntitle: "$0"\n---\n')
  expect(at.accept('ministers')).toBe('---\nministers:\n  - $0\n---\n')
  expect(at.item('title').insertTextFormat).toBe(2)
})

test('VS Code, and nothing else, is told to suggest the value', () => {
  const vscode = completeAt('---\n‸\n---\n', { vscode: true })
  expect(vscode.item('ministers').command?.command).toBe('editor.action.triggerSuggest')
  expect(vscode.item('title').command).toBeUndefined()
  expect(completeAt('---\n‸\n---\n').item('ministers').command).toBeUndefined()
})

test.each([
  ['its value', '---\nda‸: 2025-11-25\n---\n', '---\ndate: 2025-11-25\n---\n', 'date'],
  [
    'its items',
    '---\nmin‸\n  - Hon Shane Jones\n---\n',
    '---\nministers:\n  - Hon Shane Jones\n---\n',
    'ministers',
  ],
])('of a key that has %s only the key is written', (_, before, after, key) => {
  expect(completeAt(before).accept(key)).toBe(after)
})

test('in broken YAML, and with a byte order mark', () => {
  const at = completeAt('\ufeff---\ntitle: "A: "b"\nda‸\n---\n')
  expect(at.labels).not.toContain('title')
  expect(at.accept('date')).toBe('\ufeff---\ntitle: "A: "b"\ndate: \n---\n')
})

test('below an empty list its items first, then keys', () => {
  const { labels } = completeAt('---\ndate: 2025-11-25\nministers:\n‸\n---\n')
  expect(labels).toContain('Hon Shane Jones')
  expect(labels).toContain('portfolios')
})

test('described by the schema', () => {
  expect(completeAt('---\n‸\n---\n').item('date').documentation).toMatch(/YYYY-MM-DD/)
})

test('not in the body, and not in a file without frontmatter', () => {
  expect(completeAt('---\ntitle: "One"\n---\n‸\n').labels).toEqual([])
  expect(completeAt('ti‸\n').labels).toEqual([])
})
