import { expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { createPlaces, placesOf } from '../src/reporters/place.ts'

const TEXT = '\uFEFFMāori\n“a”\r\n👍🏽\n\nend'

function findingAt(end: number): Finding {
  const range = { start: 0, end }
  return { ruleId: 'x', severity: 'warn', message: '', url: '', fixes: [], range }
}

test('places are the same whatever is decoded of the text', () => {
  const all = createPlaces(TEXT)
  for (let end = 0; end <= TEXT.length; end++) {
    const findings = [findingAt(end)]
    const places = placesOf({ path: '', source: Buffer.from(TEXT), findings, fixed: 0 })
    for (let at = 0; at <= end; at++) expect(places(at)).toEqual(all(at))
  }
})

test('a file may have any number of findings', () => {
  const findings = Array.from({ length: 300_000 }, (_, index) => findingAt(index % TEXT.length))
  const places = placesOf({ path: '', source: Buffer.from(TEXT), findings, fixed: 0 })
  expect(places(TEXT.length - 1)).toEqual(createPlaces(TEXT)(TEXT.length - 1))
})
