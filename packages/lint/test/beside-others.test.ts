import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lintFiles } from '../src/node.ts'
import { at, cli, world, write } from './cli-world.ts'
import { examplesOf, sample } from './example.ts'
import { hostile } from './hostile.ts'

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url))
const examples = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => examplesOf(readFileSync(`${folder}${name}/readme.md`, 'utf8')))

// A run checks each release alone, and what depends on the others afterwards; the API all of it at once.
test('a run finds in copies what checking each of them beside the others finds', async () => {
  const texts = [sample, hostile, ...examples.map(({ text }) => text)]
  const directives = ['duplicate-release', 'minister-known', '']
  for (const [number, text] of texts.entries()) {
    const directive = `<!-- release-lint-disable-file ${directives[number % 3]} -->`
    for (let copy = 0; copy < 1 + (number % 6); copy++)
      write(`releases/${copy}/${number}.md`, number % 4 ? text : `${text}\n${directive}\n`)
  }
  write('.releaselintrc.json', JSON.stringify({ extends: 'strict' }))
  const expected = await checkedOneByOne()
  const told = [...expected.values()].flat().join('\n')
  expect(told).toContain(' duplicate-release ')
  expect(told).toContain(' unused-directive ')
  expect(await checkedInOneRun('--no-cache')).toEqual(expected)
  expect(await checkedInOneRun('--cache-location', at('.cache'))).toEqual(expected)
  expect(await checkedInOneRun('--cache-location', at('.cache'))).toEqual(expected)

  for (const copy of [0, 1]) write(`releases/${copy}/0.md`, `${hostile}\nMore.\n`)
  const changed = await checkedOneByOne()
  expect(changed).not.toEqual(expected)
  expect(await checkedInOneRun('--cache-location', at('.cache'))).toEqual(changed)
})

interface Told {
  readonly line: number
  readonly column: number
  readonly ruleId: string
  readonly message: string
}

const toLine = ({ line, column, ruleId, message }: Told): string =>
  `${line}:${column} ${ruleId} ${message}`

async function checkedOneByOne(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for await (const { path, findings } of lintFiles('.', { cwd: world.cwd }))
    found.set(path, findings.map(toLine))
  return found
}

async function checkedInOneRun(...args: string[]): Promise<Map<string, string[]>> {
  const { out } = await cli([...args, '-f', 'json'])
  const files = JSON.parse(out) as { filePath: string; messages: Told[] }[]
  return new Map(files.map(({ filePath, messages }) => [filePath, messages.map(toLine)]))
}
