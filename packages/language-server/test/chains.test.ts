import { expect, test } from 'vitest'
import { Chains } from '../src/workspace/packed/chains.ts'

test('ids are found by keys that share buckets, before and after ids are taken out', () => {
  const chains = new Chains()
  const known = new Map<number, number[]>()
  // Some in the same bucket, some the same, and the greatest.
  const keyOf = (id: number): number =>
    id % 7 === 0 ? 2 ** 30 - 1 : ((id % 500) << 15) + (id % 11)
  const idsOf = (key: number): number[] => known.get(key) ?? []
  for (let id = 0; id < 3000; id++) {
    chains.add(keyOf(id), id)
    known.set(keyOf(id), [id, ...idsOf(keyOf(id))])
  }
  for (let id = 0; id < 3000; id += 3) {
    chains.remove(keyOf(id), id)
    known.set(
      keyOf(id),
      idsOf(keyOf(id)).filter(other => other !== id),
    )
  }
  for (const [key, ids] of known) expect([...chains.idsOf(key)]).toEqual(ids)
  expect(chains.firstOf(12)).toBe(-1)
})

test('an id that is not there can be taken out', () => {
  const chains = new Chains()
  chains.add(1, 0)
  chains.remove(1, 5)
  chains.remove((1 << 15) + 1, 5)
  expect([...chains.idsOf((1 << 15) + 1)]).toEqual([])
  expect([...chains.idsOf(1)]).toEqual([0])
})
