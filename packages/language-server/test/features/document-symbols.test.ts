import { expect, test } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver'
import { SymbolKind } from 'vscode-languageserver'
import { provideDocumentSymbols } from '../../src/features/document-symbols.ts'
import { openAt } from './cursor.ts'

/** Symbols as an outline, each with the text that it covers. */
function outlineOf(text: string): unknown {
  const { open } = openAt(text)
  const toOutline = ({ name, range, selectionRange, children }: DocumentSymbol): unknown => [
    name,
    open.document.getText(range),
    open.document.getText(selectionRange),
    ...(children ?? []).map(toOutline),
  ]
  return provideDocumentSymbols(open).map(toOutline)
}

test('the frontmatter, its keys and the items of its lists', () => {
  const lines = [
    '---',
    'title: "One"',
    'ministers:',
    '  - "Hon Shane Jones"',
    'portfolios: [Rail, ]',
    '---',
  ]
  const text = lines.join('\n')
  expect(outlineOf(`${text}\n\n## Text\n`)).toEqual([
    [
      'Frontmatter',
      text,
      '---',
      ['title', 'title: "One"', 'title'],
      [
        'ministers',
        'ministers:\n  - "Hon Shane Jones"',
        'ministers',
        ['Hon Shane Jones', '"Hon Shane Jones"', 'Hon Shane Jones'],
      ],
      ['portfolios', 'portfolios: [Rail, ]', 'portfolios', ['Rail', 'Rail', 'Rail']],
    ],
  ])
})

test('a value is the detail of its key, a list is an array', () => {
  const { open } = openAt('---\ntitle: "One"\nministers:\n  - Hon Shane Jones\n---\n')
  const [title, ministers] = provideDocumentSymbols(open)[0]?.children ?? []
  expect(title?.detail).toBe('One')
  expect(ministers?.kind).toBe(SymbolKind.Array)
})

test('broken YAML, an empty key and an empty item', () => {
  const text = '---\ntitle: "A: "b"\n: x\nministers:\n  -\n---'
  expect(outlineOf(text)).toEqual([
    [
      'Frontmatter',
      text,
      '---',
      ['title', 'title: "A: "b"', 'title'],
      ['ministers', 'ministers:\n  -', 'ministers'],
    ],
  ])
})

test('a fence without an end', () => {
  expect(outlineOf('---\ntitle: One\n')).toEqual([
    ['Frontmatter', '---\ntitle: One\n', '---', ['title', 'title: One', 'title']],
  ])
})

test('nothing in a file without frontmatter', () => {
  expect(outlineOf('# Text\n')).toEqual([])
})
