import { expect, test } from 'vitest'
import { createTimer, timed } from '../src/timer.ts'

/** Keeps the processor busy for some milliseconds. */
function work(milliseconds: number): string {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
  return 'done'
}

test('what is timed within something else counts there alone', () => {
  const timer = createTimer()
  const start = performance.now()
  const answer = timer.time('outer', () => {
    work(2)
    timer.time('inner', () => work(20))
    return timer.time('inner', () => work(20))
  })
  const whole = performance.now() - start
  const times = timer.take()
  const [inner = 0, outer = 0] = [times.get('inner'), times.get('outer')]
  expect(answer).toBe('done')
  expect(inner).toBeGreaterThanOrEqual(40)
  expect(outer).toBeGreaterThanOrEqual(2)
  expect(inner + outer).toBeLessThanOrEqual(whole)
})

test('work that throws is timed as well, and spoils no other', () => {
  const timer = createTimer()
  const fail = (): never => {
    work(5)
    throw new Error('as it should')
  }
  expect(() => timer.time('a', () => timer.time('b', fail))).toThrow('as it should')
  timer.time('c', () => work(3))
  const times = timer.take()
  expect(times.get('b')).toBeGreaterThanOrEqual(5)
  expect(times.get('c')).toBeGreaterThanOrEqual(3)
})

test('the times of threads are added, and taken once', () => {
  const timer = createTimer()
  timer.add(new Map([['a', 1]]))
  timer.add(
    new Map([
      ['a', 2],
      ['b', 3],
    ]),
  )
  expect([...timer.take()]).toEqual([
    ['a', 3],
    ['b', 3],
  ])
  expect(timer.take().size).toBe(0)
})

test('the properties of an object are timed when they are asked for', () => {
  const timer = createTimer()
  const source = {
    get slow() {
      return work(5)
    },
    other: 1,
  }
  const facts = timed(source, ['slow', 'other'], { timer, prefix: 'fact' })
  expect(timer.take().size).toBe(0)
  expect(facts.slow).toBe('done')
  expect([...timer.take().keys()]).toEqual(['fact slow'])
  expect(timed(source, ['slow'], { timer: undefined, prefix: 'fact' })).toBe(source)
})
