import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli.ts'
import { sample } from './example.ts'

let built: BuiltCli
let cwd = ''
let command: string[] = []

beforeAll(() => {
  built = buildCli()
  cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  // Their report is longer than what a pipe holds.
  for (let number = 0; number < 200; number++)
    writeFileSync(join(cwd, `${number}.md`), `${sample.replace('Shane', 'Shame')}${number}\n`)
  command = [built.main, '--threads', '1', '-f', 'json']
}, 60_000)

afterAll(() => {
  built.remove()
  rmSync(cwd, { recursive: true, force: true })
})

function whole(): string {
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  expect(status).toBe(1)
  expect(stdout.length).toBeGreaterThan(500_000)
  return stdout
}

test('a reader that has seen enough is no failure', async () => {
  const run = spawn(process.execPath, command, { cwd })
  let complaints = ''
  run.stderr.on('data', data => {
    complaints += String(data)
  })
  run.stdout.once('data', () => run.stdout.destroy())
  const code = await new Promise(resolve => run.once('close', resolve))
  expect({ code, complaints }).toEqual({ code: 1, complaints: '' })
})

test.skipIf(process.platform === 'win32')(
  'a slow reader of a pipe that another process made wait for nobody gets it all',
  async () => {
    // A socket of Node takes what it is opened on out of the mode in which a write waits, for all that share it.
    const other = `
    const args = ['-c', 'sleep 0.5; exec "$@"', 'sh', ...${JSON.stringify([process.execPath, ...command])}]
    const { spawn } = require('node:child_process')
    const run = spawn('sh', args, { stdio: ['ignore', 'inherit', 'inherit'] })
    run.once('exit', code => process.exit(code))
    new (require('node:net').Socket)({ fd: 1, readable: false, writable: true })`
    const run = spawn(process.execPath, ['-e', other], { cwd })
    const ended = new Promise(resolve => run.once('close', resolve))
    let got = ''
    run.stdout.setEncoding('utf8').on('data', text => {
      got += text
    })
    run.stdout.pause()
    await delay(2500)
    run.stdout.resume()
    expect(await ended).toBe(1)
    expect(got).toBe(whole())
  },
)

test.skipIf(!existsSync('/dev/full'))('a full disk: one sentence, and exit code 2', () => {
  const full = openSync('/dev/full', 'w')
  for (const [file, args] of [
    [process.execPath, command],
    ['sh', ['-c', 'exec "$@" 2>&1', 'sh', process.execPath, ...command]],
  ] as const) {
    const { status, stderr } = spawnSync(file, args, { cwd, stdio: ['ignore', full, 'pipe'] })
    expect(status).toBe(2)
    if (file !== 'sh')
      expect(String(stderr)).toBe('Standard output cannot be written: no space left on the disk\n')
  }
  closeSync(full)
})
