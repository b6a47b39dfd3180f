import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach } from 'vitest'
import { run } from '../src/cli/run.ts'

/** A folder with a repository of its own, anew for each test; `world.cwd` is where it is. */
export const world = { cwd: '' }

beforeEach(() => {
  world.cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  mkdirSync(at('.git'))
})

afterEach(() => rmSync(world.cwd, { recursive: true, force: true }))

/** The whole path of a name in the folder. */
export const at = (name: string): string => join(world.cwd, name)

/** The text of a file in the folder. */
export const read = (name: string): string => readFileSync(at(name), 'utf8')

/** Writes a file, with the folders that it needs. */
export function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
}

/** Runs the command line in the folder. */
export async function cli(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: Record<string, string> = {},
  columns?: number,
) {
  let [out, err] = ['', '']
  const code = await run(args, {
    cwd: world.cwd,
    stdin: Readable.from([Buffer.from(stdin as Uint8Array)]),
    stdout: {
      write: text =>
        (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    },
    stderr: { write: text => (err += text) },
    env,
    isTTY: false,
    columns,
  })
  return { code, out, err }
}
