// Completes lines in each shell that is not on every machine, as its user would: `npm run e2e:shells`.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { requireProgram } from './debian.mjs'

/** A line, what is offered at its end, and what must not be. */
const LINES = [
  { line: '--pru', offered: ['--prune-baseline'], not: [] },
  { line: 'comp', offered: ['completions'], not: ['explain'] },
  { line: '-f js', offered: ['json'], not: ['sarif'] },
  { line: '--format=js', offered: ['json'], not: ['sarif'] },
  { line: '--rule minister-known:e', offered: ['minister-known:error'], not: ['known:off'] },
  { line: 'rules -', offered: ['--format', '--help'], not: ['--fix'] },
  { line: 'rules -f ', offered: ['pretty', 'json'], not: ['sarif'] },
  { line: 'explain link-ht', offered: ['link-http'], not: ['link-empty'] },
  { line: 'register ', offered: ['who', 'minister', 'check'], not: ['sarif'] },
  { line: 'register minister ', offered: [], not: ['who', 'check'] },
  { line: 'register who Health --o', offered: ['--on'], not: ['--output-file'] },
  { line: 'init --y', offered: ['--yes'], not: [] },
  { line: 'merge-reports -f sa', offered: ['sarif'], not: ['json'] },
  { line: 'merge-reports --', offered: ['--max-warnings'], not: ['--fix', '--staged'] },
]

const here = fileURLToPath(new URL('.', import.meta.url))
const cli = join(here, '../packages/lint/bin/release-lint.cjs')
const folder = mkdtempSync(join(tmpdir(), 'release-lint-shells-'))
// Nothing there that a shell could offer as a file.
const empty = join(folder, 'empty')
mkdirSync(empty)

/** @type {Readonly<Record<string, (script: string, line: string) => string[]>>} */
const SHELLS = {
  zsh: (script, line) => ['-f', join(here, 'shells/tab.zsh'), script, line],
  fish: (script, line) => ['-N', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
}

try {
  for (const [shell, complete] of Object.entries(SHELLS)) checkShell(shell, complete)
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * @param {string} shell
 * @param {(script: string, line: string) => string[]} complete
 */
function checkShell(shell, complete) {
  requireProgram(shell)
  const script = join(folder, shell)
  writeFileSync(script, execFileSync(process.execPath, [cli, 'completions', shell]))
  console.log(shell)
  for (const { line, offered, not } of LINES) {
    const args = complete(script, `release-lint ${line}`)
    const told = execFileSync(shell, args, { cwd: empty, encoding: 'utf8' })
    // Fish describes each after a tab.
    const shown = stripVTControlCharacters(told).replaceAll(/\t.*/g, '')
    for (const word of offered) assert.ok(shown.includes(word), `${line}: no ${word} in ${shown}`)
    for (const word of not) assert.ok(!shown.includes(word), `${line}: ${word} in ${shown}`)
    console.log(`  ok    ${line}`)
  }
}
