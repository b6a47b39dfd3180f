import { expect, test } from 'vitest'
import { COMPLETION_TRIGGERS } from '../../src/features/completion/provide.ts'
import { completeAt } from './cursor.ts'

const HEAD = '---\ntitle: "A made-up release"\ndate: 2025-11-25\n'

// A text that ends with each character, where there is something to suggest.
const TEXTS: Record<string, string> = {
  ' ': 'ministers: ',
  '-': 'ministers:\n  -',
  ':': 'ministers:',
  '"': 'ministers:\n  - "',
  "'": "ministers:\n  - '",
  '[': 'ministers: [',
  ',': 'ministers: [Hon Shane Jones,',
}

test.each(COMPLETION_TRIGGERS)('ministers are suggested after %j', character => {
  const text = TEXTS[character]
  expect(text?.at(-1)).toBe(character)
  expect(completeAt(`${HEAD}${text}‸\n---\n`).labels).toContain('Hon Nicola Willis')
})

test.each(
  COMPLETION_TRIGGERS.filter(character => character !== '['),
)('nothing is suggested after %j in running text', character => {
  expect(completeAt(`${HEAD}---\n\nText${character}‸\n`).labels).toEqual([])
})
