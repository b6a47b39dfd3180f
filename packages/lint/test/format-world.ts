import { expect } from 'vitest'
import { cli, write } from './cli-world.ts'
import { sample } from './example.ts'
import { hostile, hostileName } from './hostile.ts'

/** Releases of every kind, one that cannot be read, and the report of a run over them. */
export async function reportOf(format: string, args: readonly string[] = []) {
  write(
    'clean.md',
    sample.replace('critical minerals"', 'minerals"').replace('-critical-min', '-min'),
  )
  write('crlf.md', sample.replace('Hon Shane Jones', 'Shane Jones').replaceAll('\n', '\r\n'))
  write('sub/bom.md', `\uFEFF${sample.replace('Hon Shane Jones', 'Shane Jones')}`)
  write(hostileName, hostile)
  write('binary.md', new Uint8Array([0]))
  const run = await cli(['-f', format, ...args])
  expect(run).toMatchObject({ code: 2, err: expect.stringContaining('binary.md: a binary file\n') })
  return run.out
}

/** Where and of which rule each finding is, as JSON tells it. */
export const places = async (): Promise<
  [file: string, rule: string, line: number, column: number][]
> =>
  (JSON.parse((await cli(['-f', 'json'])).out) as JsonFile[]).flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, column }) =>
        [filePath, ruleId, line, column] as [string, string, number, number],
    ),
  )

interface JsonFile {
  readonly filePath: string
  readonly messages: readonly { ruleId: string; line: number; column: number }[]
}
