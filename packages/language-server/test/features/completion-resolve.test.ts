import { defaultRegister } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { resolveCompletion } from '../../src/features/completion/resolve.ts'
import { completeAt } from './cursor.ts'

const register = defaultRegister()
const TEXT = '---\ndate: 2025-11-25\nKEY:\n  - ‸\n---\n'

function documentation(key: string, label: string): unknown {
  const item = completeAt(TEXT.replace('KEY', key)).item(label)
  expect(item.documentation).toBeUndefined()
  // It goes to the client and comes back.
  const returned = JSON.parse(JSON.stringify(item))
  return resolveCompletion(returned, uri => (uri === 'file:///release.md' ? register : undefined))
    .documentation
}

test('a minister with their tenures', () => {
  expect(documentation('ministers', 'Hon Nicola Grigg')).toMatchObject({
    kind: 'markdown',
    value: expect.stringMatching(
      /^\*\*Hon Nicola Grigg\*\*\n\nOn 25 November 2025:\n\n- Minister for Women since [^\n]+\n- Associate /,
    ),
  })
})

test('a portfolio with its holders and its former names', () => {
  expect(documentation('portfolios', 'Oceans and Fisheries')).toEqual({
    kind: 'markdown',
    value: [
      '**Oceans and Fisheries**',
      [
        'On 25 November 2025:\n',
        '- Hon Shane Jones: Minister for Oceans and Fisheries since 27 November 2023',
        '- Jenny Marcroft: Parliamentary Under-Secretary to the Minister for Oceans and Fisheries since 26 January 2024',
      ].join('\n'),
      'Formerly Fisheries (until 6 November 2020)',
    ].join('\n\n'),
  })
})

test.each([
  [
    'of a document that is closed',
    { uri: 'file:///closed.md', kind: 'minister', id: 'shane-jones', when: '2025-11-25' },
  ],
  ['that is none of ours', { id: 3 }],
  ['without data', undefined],
  [
    'of somebody whom the register does not know',
    { uri: 'file:///release.md', kind: 'minister', id: 'nobody', when: '2025-11-25' },
  ],
])('an item %s stays as it is', (_, data) => {
  const item = { label: 'One', data }
  const registerOf = (uri: string) => (uri === 'file:///release.md' ? register : undefined)
  expect(resolveCompletion(item, registerOf)).toBe(item)
})
