import { parseArgs } from 'node:util'
import {
  addDays,
  checkRegister,
  type Day,
  defaultRegister,
  describeTenure,
  formatDay,
  isDay,
  nearest,
  today,
} from '@release-lint/schema'
import { ruleUrl } from '../rule.ts'
import { findRule, rules } from '../rules/registry.ts'
import { UsageError } from './options.ts'
import { readRegisterTexts } from './register-files.ts'
import type { Terminal } from './run.ts'

/** Runs `rules`, `explain` or `register`; undefined when the arguments name none of them. */
export function runCommand(argv: readonly string[], terminal: Terminal): number | undefined {
  const [name, ...rest] = argv
  if (name === 'rules') return listRules(rest, terminal)
  if (name === 'explain') return explain(rest[0], terminal)
  return name === 'register' ? register(rest, terminal) : undefined
}

function listRules(argv: readonly string[], terminal: Terminal): number {
  const listed = rules.map(({ id, summary, severity, preset, fixable }) => ({
    id,
    summary,
    severity,
    preset,
    fixable,
  }))
  const asJson = argv.join('=').includes('json')
  const lines = listed.map(
    ({ id, severity, preset, summary }) =>
      `${id.padEnd(28)} ${severity.padEnd(6)} ${preset.padEnd(12)} ${summary}\n`,
  )
  terminal.out(asJson ? `${JSON.stringify(listed, null, 2)}\n` : lines.join(''))
  return 0
}

function explain(id: string | undefined, terminal: Terminal): number {
  const rule = findRule(id ?? '')
  if (!rule) {
    const [meant] = nearest(
      id ?? '',
      rules.map(found => found.id),
      1,
    )
    throw new UsageError(
      `There is no rule \`${id ?? ''}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
    )
  }
  const fix = { safe: 'mended by --fix', suggestion: 'with suggestions', false: 'mended by hand' }[
    `${rule.fixable}`
  ]
  terminal.out(
    `${rule.id}\n\n${rule.summary}.\n\n${rule.severity === 'error' ? 'Error' : 'Warning'}, preset ${rule.preset}, ${fix}.\n${ruleUrl(rule.id)}\n`,
  )
  return 0
}

function register(argv: readonly string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { on: { type: 'string' } },
    allowPositionals: true,
  })
  const [command, ...words] = positionals
  const day = values.on ?? today()
  if (!isDay(day)) throw new UsageError(`--on takes a day as YYYY-MM-DD, not \`${day}\``)
  const name = words.join(' ')
  if (command === 'check') return checkRegisterFiles(words, terminal)
  if (command === 'who' && name !== '') return tellHolders(name, day, terminal)
  if (command === 'minister' && name !== '') return tellMinister(name, day, terminal)
  throw new UsageError(
    'Write `register who PORTFOLIO`, `register minister NAME` or `register check FILES`',
  )
}

/** Checks register files that a config lays over ours. */
function checkRegisterFiles(names: readonly string[], terminal: Terminal): number {
  if (names.length === 0) throw new UsageError('Name the register files to check')
  const files = readRegisterTexts(names, terminal.cwd)
  const problems = checkRegister(files, defaultRegister().data)
  for (const { path, line, column, message } of problems) {
    terminal.out(`${path}:${line}:${column} error ${message}\n`)
  }
  if (problems.length === 0) terminal.out(`${names.length} register file(s) checked: no problems\n`)
  return problems.length === 0 ? 0 : 1
}

function tellHolders(name: string, day: Day, terminal: Terminal): number {
  const known = defaultRegister()
  const match = known.resolvePortfolio(name, day)
  if (match.kind === 'unknown' || match.kind === 'not-in-force') {
    const near = match.kind === 'unknown' ? match.nearest : match.renamedTo.map(({ as }) => as)
    terminal.err(`No portfolio is called \`${name}\` on ${formatDay(day)}${hint(near)}\n`)
    return 1
  }
  terminal.out(`${match.as} on ${formatDay(day)}\n`)
  for (const tenure of known.tenuresFor(match.portfolio, day)) {
    const as = known.ministersOn(day).find(({ minister }) => minister.id === tenure.minister.id)?.as
    terminal.out(`  ${as ?? tenure.minister.name}: ${describeTenure(tenure)}\n`)
  }
  return tellVerified(day, terminal)
}

function tellMinister(name: string, day: Day, terminal: Terminal): number {
  const known = defaultRegister()
  const match = known.resolveMinister(name, day)
  if (match.kind === 'unknown') {
    terminal.err(`No minister is called \`${name}\` on ${formatDay(day)}${hint(match.nearest)}\n`)
    return 1
  }
  const as = match.kind === 'not-in-office' ? `${match.minister.name}, not in office` : match.as
  terminal.out(`${as} on ${formatDay(day)}\n`)
  const when = match.kind === 'not-in-office' ? undefined : day
  for (const tenure of known.tenuresOf(match.minister, when))
    terminal.out(`  ${describeTenure(tenure)}\n`)
  return tellVerified(day, terminal)
}

function tellVerified(day: Day, terminal: Terminal): number {
  const { verifiedTo } = defaultRegister()
  if (day > addDays(verifiedTo, 0)) {
    terminal.out(
      `The register is verified to ${formatDay(verifiedTo)} only; check beehive.govt.nz/ministers\n`,
    )
  }
  return 0
}

function hint(near: readonly string[]): string {
  return near.length === 0 ? '' : `; did you mean ${near.map(as => `\`${as}\``).join(' or ')}?`
}
