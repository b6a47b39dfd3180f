// Completes lines in each shell that is not on every machine, as its user would: `npm run e2e:shells`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { installProgram } from './debian.mjs'

// An interactive shell that never answers.
const LIMIT_MS = 30_000

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
  { line: 'merge-reports -f b', offered: [], not: ['blob'] },
  { line: 'explain -f json link-ht', offered: ['link-http'], not: ['link-empty'] },
  { line: 'register --on 2025-11-25 ', offered: ['who', 'check'], not: [] },
  { line: 'register --on=2025-11-25 who ', offered: [], not: ['minister'] },
  { line: '--fix re', offered: [], not: ['register'] },
  { line: 'content register --fi', offered: ['--fix'], not: [] },
  { line: '', offered: ['a-folder', 'rules'], not: [] },
  { line: 'a-', offered: ['a-folder'], not: [] },
  { line: 'rules a-', offered: [], not: ['a-folder'] },
  { line: '--cache-location a-', offered: ['a-folder'], not: [] },
  { line: 'merge-reports a-', offered: ['a-folder'], not: [] },
  { line: 'merge-reports --', offered: ['--max-warnings'], not: ['--fix', '--staged'] },
]

const here = fileURLToPath(new URL('.', import.meta.url))
const cli = join(here, '../packages/lint/bin/release-lint.cjs')
const folder = mkdtempSync(join(tmpdir(), 'release-lint-shells-'))
const cwd = join(folder, 'cwd')
mkdirSync(join(cwd, 'a-folder'), { recursive: true })

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
  installProgram(shell)
  const script = join(folder, shell)
  writeFileSync(script, execFileSync(process.execPath, [cli, 'completions', shell]))
  console.log(shell)
  for (const { line, offered, not } of LINES) {
    const shown = linesOf(shell, complete(script, `release-lint ${line}`))
    const missing = offered.filter(word => !shown.includes(word))
    const wrong = not.filter(word => shown.includes(word))
    const right = missing.length === 0 && wrong.length === 0
    console.log(`  ${right ? 'ok  ' : 'FAIL'}  release-lint ${line}${right ? '' : `\n${shown}`}`)
    if (!right) process.exitCode = 1
  }
}

/**
 * What a shell shows, without what fish says of each word after a tab.
 *
 * @param {string} shell
 * @param {string[]} args
 */
function linesOf(shell, args) {
  const shown = execFileSync(shell, args, { cwd, encoding: 'utf8', timeout: LIMIT_MS })
  return stripVTControlCharacters(shown).replaceAll(/\t.*/g, '')
}
