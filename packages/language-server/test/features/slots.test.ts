import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

const HEAD = '---\ntitle: "A made-up release"\ndate: 2025-11-25\n'

// Every place where a portfolio may be written, and what it becomes.
test.each([
  ['after a dash and a space', 'portfolios:\n  - ‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['right after a dash', 'portfolios:\n  -‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['right after a dash at the margin', 'portfolios:\n-‸\n---\n', 'portfolios:\n- Resources\n---\n'],
  ['on the line of the key', 'portfolios: ‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['right after the colon', 'portfolios:‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['typed on the line of the key', 'portfolios: Res‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  [
    'on the line of the key of a list with items',
    'portfolios: ‸\n- Rail\n---\n',
    'portfolios:\n- Resources\n- Rail\n---\n',
  ],
  ['in an empty list', 'portfolios:\n  ‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['at the margin of an empty list', 'portfolios:\n‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['in an empty list of brackets', 'portfolios: [‸]\n---\n', 'portfolios: [Resources]\n---\n'],
  [
    'after a comma in brackets',
    'portfolios: [Rail,‸]\n---\n',
    'portfolios: [Rail, Resources]\n---\n',
  ],
  ['first in brackets', 'portfolios: [Re‸, Rail]\n---\n', 'portfolios: [Resources, Rail]\n---\n'],
  [
    'in quotes in brackets',
    'portfolios: ["R‸", Rail]\n---\n',
    'portfolios: ["Resources", Rail]\n---\n',
  ],
  [
    'in brackets without an end',
    'portfolios: [Rail, Re‸\n---\n',
    'portfolios: [Rail, Resources\n---\n',
  ],
  [
    'in brackets over several lines',
    'portfolios: [\n  Rail,\n  Re‸\n]\n---\n',
    'portfolios: [\n  Rail,\n  Resources\n]\n---\n',
  ],
  ['at half a word', 'portfolios:\n  - Reso‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  [
    'in the middle of a value',
    'portfolios:\n  - Re‸gul\n---\n',
    'portfolios:\n  - Resources\n---\n',
  ],
  [
    'at half a word without a dash',
    'portfolios:\n  Res‸\n---\n',
    'portfolios:\n  - Resources\n---\n',
  ],
  [
    'without a dash below items that stand at the margin',
    'portfolios:\n- Rail\n  Res‸\n---\n',
    'portfolios:\n- Rail\n- Resources\n---\n',
  ],
  ['in double quotes', 'portfolios:\n  - "Re‸"\n---\n', 'portfolios:\n  - "Resources"\n---\n'],
  ['in single quotes', "portfolios:\n  - 'Re‸'\n---\n", "portfolios:\n  - 'Resources'\n---\n"],
  [
    'in quotes without an end',
    'portfolios:\n  - "Re‸\n---\n',
    'portfolios:\n  - "Resources"\n---\n',
  ],
  [
    'before a comment',
    'portfolios:\n  - Re‸ # why\n---\n',
    'portfolios:\n  - Resources # why\n---\n',
  ],
  ['after two blanks', 'portfolios:\n  - Rail  ‸\n---\n', 'portfolios:\n  - Resources\n---\n'],
  ['in a fence without an end', 'portfolios:\n  - Re‸', 'portfolios:\n  - Resources'],
  [
    'in a fence without an end, before the body',
    'portfolios:\n  - Re‸\n\nThe body begins here.\n',
    'portfolios:\n  - Resources\n\nThe body begins here.\n',
  ],
  [
    'in broken YAML',
    'portfolios:\n  - Re‸\nministers: [Hon\nbad: : :\n---\n',
    'portfolios:\n  - Resources\nministers: [Hon\nbad: : :\n---\n',
  ],
])('a portfolio %s', (_, before, after) => {
  expect(completeAt(HEAD + before).accept('Resources')).toBe(HEAD + after)
  const crlf = completeAt((HEAD + before).replaceAll('\n', '\r\n'))
  expect(crlf.accept('Resources')).toBe((HEAD + after).replaceAll('\n', '\r\n'))
  const marked = completeAt(`\ufeff${HEAD}${before}`)
  expect(marked.accept('Resources')).toBe(`\ufeff${HEAD}${after}`)
})

// Clients that have a list do not ask again while they can filter it.
test.each([
  ['after the first blank', 'portfolios:\n ‸\n---\n', ' - Res'],
  ['after the blanks', 'portfolios:\n  ‸\n---\n', '- Res'],
  ['after the blanks, without a dash', 'portfolios:\n  R‸\n---\n', 'es'],
  ['after the dash', 'portfolios:\n  - ‸\n---\n', 'Res'],
  ['in quotes', 'portfolios:\n  - "‸"\n---\n', 'Res'],
  ['in quotes without a dash', 'portfolios:\n  "‸"\n---\n', 'Res'],
  ['at the margin', 'portfolios:\n‸\n---\n', 'Res'],
])('a portfolio that is typed on %s is still offered', (_, before, more) => {
  expect(completeAt(HEAD + before).typed(more)).toContain('Resources')
})

test.each([
  ['before the dash', `${HEAD}portfolios:\n ‸ - Rail\n---\n`],
  ['in a comment', `${HEAD}portfolios:\n  - Rail # so ‸\n---\n`],
  ['on a line that is a comment', `${HEAD}portfolios:\n  # so ‸\n---\n`],
  ['behind the closing bracket', `${HEAD}portfolios: [Rail] ‸\n---\n`],
  ['behind the closing quote of another text', `${HEAD}portfolios:\n  - "Rail" x‸\n---\n`],
  ['before the first fence', `‸${HEAD}portfolios:\n---\n`],
  ['on the closing fence', `${HEAD}portfolios:\n--‸-\n`],
  ['in the body', `${HEAD}portfolios:\n  - Rail\n---\n- ‸\n`],
  ['in the title', '---\ntitle: "Re‸"\nportfolios:\n---\n'],
  ['in attachments', `${HEAD}attachments:\n  - ‸\n---\n`],
  ['under an unknown key', `${HEAD}topics:\n  - ‸\n---\n`],
  ['in a fence that names a language', '---js\nportfolios:\n  - ‸\n---\n'],
])('nothing %s', (_, text) => {
  expect(completeAt(text).labels).toEqual([])
})
