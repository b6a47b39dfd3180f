import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideInlayHints } from '../../src/features/inlay-hints.ts'
import { openAt } from './cursor.ts'

/** The text with each hint where it is shown. */
function hinted(text: string, from = 0, to = text.length): string {
  const { open } = openAt(text)
  const edits = provideInlayHints(open, { start: from, end: to }).map(({ position, label }) => ({
    range: { start: position, end: position },
    newText: ` «${label}»`,
  }))
  return TextDocument.applyEdits(open.document, edits)
}

const text = `---
date: 2025-11-25
ministers:
  - "Rt Hon Winston Peters"
  - Hon Nobody
portfolios: [Health, Resources]
---
`

test('what each minister holds, and who the minister of each portfolio is', () => {
  expect(hinted(text)).toBe(`---
date: 2025-11-25
ministers:
  - "Rt Hon Winston Peters" «Foreign Affairs, Racing, Rail»
  - Hon Nobody
portfolios: [Health «Hon Simeon Brown», Resources «Hon Shane Jones»]
---
`)
})

test('only in the range that is asked for', () => {
  expect(hinted(text, 0, text.indexOf('portfolios'))).not.toContain('Simeon Brown')
  expect(hinted(text, text.indexOf('portfolios'))).not.toContain('Racing')
})

test('with every tenure on hover', () => {
  const { open } = openAt(text)
  const [peters] = provideInlayHints(open, { start: 0, end: text.length })
  expect(peters?.tooltip).toContain(
    'Winston Peters: Minister of Foreign Affairs since 27 November 2023\n',
  )
})
