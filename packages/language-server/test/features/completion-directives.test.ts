import { rules } from 'release-lint'
import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

const HEAD =
  '---\ntitle: "A made-up release"\ndate: 2025-11-25\nministers:\n  - Hon Shane Jones\nportfolios:\n  - Resources\n'

test.each([
  ['a new comment', '<!-- ‸', '<!-- release-lint-disable-line '],
  ['a comment with its end', '<!-- rel‸ -->', '<!-- release-lint-disable-line  -->'],
  ['a comment right before its end', '<!--‸-->', '<!--release-lint-disable-line -->'],
])('the name of a directive in %s', (_, before, after) => {
  const at = completeAt(`${HEAD}---\n\n${before}\n`)
  expect(at.labels).toEqual([
    'release-lint-disable-next-line',
    'release-lint-disable-line',
    'release-lint-disable-file',
  ])
  expect(at.accept('release-lint-disable-line')).toBe(`${HEAD}---\n\n${after}\n`)
})

test('a whole directive where the client can place the cursor', () => {
  const at = completeAt(`${HEAD}---\n\n<!-- release-l‸\n`, { snippets: true })
  expect(at.accept('release-lint-disable-file')).toBe(
    `${HEAD}---\n\n<!-- release-lint-disable-file $1 -- \${2:why} -->\n`,
  )
  // The cursor goes where a rule comes next.
  const next = completeAt(`${HEAD}---\n\n<!-- release-lint-disable-file ‸ -- why -->\n`)
  expect(next.labels).toContain('link-http')
})

test('in the frontmatter', () => {
  const at = completeAt(`${HEAD}  - Rail # rel‸\n---\n`)
  expect(at.accept('release-lint-disable-line')).toBe(
    `${HEAD}  - Rail # release-lint-disable-line \n---\n`,
  )
})

test('every rule, those with a finding there first, without those that are named', () => {
  const at = completeAt(`${HEAD}  - Ral # release-lint-disable-line ‸\n---\n`)
  expect(at.labels[0]).toBe('portfolio-known')
  expect(at.labels.toSorted()).toEqual(rules.map(({ id }) => id))
  expect(at.accept('portfolio-known')).toBe(
    `${HEAD}  - Ral # release-lint-disable-line portfolio-known\n---\n`,
  )
  const second = completeAt(
    `${HEAD}  - Ral # release-lint-disable-line portfolio-known, li‸\n---\n`,
  )
  expect(second.labels).not.toContain('portfolio-known')
  expect(second.accept('link-http')).toContain('portfolio-known, link-http\n')
})

test('in the body the line that is meant decides what comes first', () => {
  const bare = 'See https://www.example.com for more.\n'
  const next = completeAt(`${HEAD}---\n\n<!-- release-lint-disable-next-line ‸ -->\n${bare}`)
  expect(next.labels[0]).toBe('link-bare-url')
  const line = completeAt(`${HEAD}---\n\n<!-- release-lint-disable-line ‸ -->\n${bare}`)
  expect(line.labels[0]).not.toBe('link-bare-url')
})

test.each([
  ['another comment', '<!-- a note ‸ -->'],
  ['the reason', '<!-- release-lint-disable-line link-http -- so ‸ -->'],
  ['after the comment', '<!-- release-lint-disable-line --> ‸'],
])('nothing in %s', (_, text) => {
  expect(completeAt(`${HEAD}---\n\n${text}\n`).labels).toEqual([])
})
