import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { checkBatch } from '../src/cli/check-batch.ts'
import { checkInTurn } from '../src/cli/check-in-turn.ts'
import { parseOptions } from '../src/cli/options.ts'
import { packBatch, unpackBatch } from '../src/cli/packed-batch.ts'
import { createSession } from '../src/cli/session.ts'
import { textOf } from '../src/reporters/report.ts'
import { at, world, write } from './cli-world.ts'
import { sample } from './example.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const files = (names: readonly string[]) => names.map(name => ({ path: at(name), named: false }))
const session = (...args: string[]) =>
  createSession(parseOptions(args, world.cwd), world.cwd, { caching: true })

function heapUsed(): number {
  collect()
  return process.memoryUsage().heapUsed
}

test('what was packed is as it was: texts with findings, files that are passed over, failures', async () => {
  write('right.md', sample)
  write('wrong.md', `\ufeff${sample.replace('Shane Jones', 'Shāne Jnes 😀')}`)
  write('README.md', '# About\n')
  write('binary.md', new Uint8Array([0]))
  const found = files(['README.md', 'binary.md', 'right.md', 'wrong.md'])
  const batch = checkBatch(found, await session())
  expect(batch.entries.map(({ source }) => source === '')).toEqual([true, false])
  expect([batch.failures.length, batch.passed.length]).toEqual([1, 1])
  const unpacked = unpackBatch(structuredClone(packBatch(batch, found)), found)
  const entries = unpacked.entries.map(entry => ({ ...entry, source: textOf(entry.source) }))
  expect({ ...unpacked, entries }).toEqual(batch)
})

test('of a release without findings no text is kept, of one with findings no more than they need and none on the heap', async () => {
  const paragraph = 'The bridge that opened today — the third — is for everybody.\n\n'
  const names = Array.from({ length: 40 }, (_, number) => `${number}.md`)
  const link = '[it](https://www.beehive.govt.nz/release/a-bridge-that-opened-today)'
  for (const [number, name] of names.entries()) {
    const text = `${sample}\n\n${link}\n\n${paragraph.repeat(8_000)}`
    const wrong = text.replace('Shane Jones', 'Shane Jnes')
    write(
      name,
      number % 2 ? text : number % 4 ? wrong : `${wrong}[](https://www.beehive.govt.nz)\n`,
    )
  }
  const checking = await session()
  checkInTurn(files(names.slice(0, 2)), checking)
  const before = heapUsed()
  const { entries } = checkInTurn(files(names), checking)
  const grown = heapUsed() - before
  expect(entries.filter(({ findings }) => findings.length > 0)).toHaveLength(20)
  const lengths = entries.map(({ source }) => textOf(source).length)
  expect(lengths[0]).toBeGreaterThan(400_000)
  expect(lengths[2]).toBeLessThan(sample.length)
  // Of 40 MB, in the two bytes a character that they take there.
  expect(grown).toBeLessThan(4_000_000)
})
