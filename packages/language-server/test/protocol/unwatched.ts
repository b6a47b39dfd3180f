import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { baselineOf } from '../harness/baseline.ts'
import type { Surroundings } from '../harness/suite.ts'
import { ministers, misspelt } from '../harness/world.ts'

const OFF = '{"rules": {"minister-known": "off"}}'
const PAIRS = ['minister-portfolio', 'portfolio-minister', 'lead-minister']
const AFTER_A_LOOK_MS = 6000
/** The time for the server to look at files that nobody tells it of. */
const UNWATCHED = { timeout: 20_000, interval: 250 }

/** Files that nobody tells of: a client is asked to watch, and does not do so yet. */
export function unwatched(around: () => Surroundings): void {
  test.each([
    ['a config', '.releaselintrc.json', OFF, []],
    ['an ignore file', '.releaselintignore', 'release.md\n', []],
    ['a register file', 'register/ministers.yaml', ministers, PAIRS],
    ['a baseline', '.releaselint-baseline.json', baselineOf({ 'release.md': misspelt }), []],
  ])(
    '%s that is written before the client watches is seen all the same',
    async (_, name, text, expected) => {
      const { world, start } = around()
      world.write('.releaselintrc.yaml', 'register: ["register/*.yaml"]\n')
      const client = await start()
      const uri = world.uri('release.md')
      await client.open(uri, misspelt)
      expect(await client.codes(uri)).toEqual(['minister-known'])
      world.write(name, text)
      await vi.waitFor(async () => expect(await client.codes(uri)).toEqual(expected), UNWATCHED)
    },
    30_000,
  )

  test('a config that is written when the server has looked once is seen as well', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual(['minister-known'])
    await setTimeout(AFTER_A_LOOK_MS)
    world.write('.releaselintrc.json', OFF)
    await vi.waitFor(async () => expect(await client.codes(uri)).toEqual([]), UNWATCHED)
  }, 30_000)
}
