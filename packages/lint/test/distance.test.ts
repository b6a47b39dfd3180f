import { expect, test } from 'vitest'
import { distance } from '../src/ministers/distance.ts'

test.each([
  ['jones', 'jones', 2, 0],
  ['jomes', 'jones', 1, 1],
  ['jone', 'jones', 1, 1],
  ['jnoes', 'jones', 1, 1],
  ['jonse', 'jones', 1, 1],
  ['glodsmitt', 'goldsmith', 2, 2],
  ['goldmsihth', 'goldsmith', 2, 2],
  ['jnsoe', 'jones', 1, 2],
  ['peters', 'jones', 2, 3],
])('%s is not %s by letters up to %i: %i', (a, b, limit, expected) => {
  expect(distance(a, b, limit)).toBe(expected)
  expect(distance(b, a, limit)).toBe(expected)
})
