import { ruleUrl } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import { usageError } from './errors.ts'
import type { Io } from './io.ts'
import { namedRule, parseStrict } from './options.ts'
import { runRegister } from './register-command.ts'

/** Runs `rules`, `explain` or `register`; undefined when the arguments name none of them. */
export function runCommand(argv: readonly string[], io: Io): number | undefined {
  const [name, ...rest] = argv
  if (name === 'rules') return listRules(rest, io)
  if (name === 'explain') return explain(rest, io)
  return name === 'register' ? runRegister(rest, io) : undefined
}

function listRules(argv: readonly string[], io: Io): number {
  const { values } = parseStrict(argv, { format: { type: 'string', short: 'f' } })
  const { format = 'pretty' } = values
  if (format !== 'pretty' && format !== 'json')
    throw usageError(`There is no format \`${format}\` of \`rules\`; use pretty or json`)
  const listed = rules.map(({ id, summary, severity, preset, fixable, scope }) => ({
    id,
    summary,
    severity,
    preset,
    fixable,
    scope,
    url: ruleUrl(id),
  }))
  const lines = listed.map(
    ({ id, severity, preset, summary }) =>
      `${id.padEnd(28)} ${severity.padEnd(6)} ${preset.padEnd(12)} ${summary}\n`,
  )
  io.stdout.write(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : lines.join(''))
  return 0
}

function explain(argv: readonly string[], io: Io): number {
  const { positionals } = parseStrict(argv, {})
  const [id] = positionals
  if (id === undefined || positionals.length > 1)
    throw usageError('Write `release-lint explain RULE`; see `release-lint rules`')
  const rule = namedRule(id)
  const kind = rule.severity === 'error' ? 'Error' : 'Warning'
  const ways = { safe: 'fixed by --fix', suggestion: 'with suggestions', false: 'fixed by hand' }
  io.stdout.write(
    `${rule.id}\n\n${rule.summary}.\n\n${kind}, preset ${rule.preset}, ${ways[`${rule.fixable}`]}.\n${ruleUrl(rule.id)}\n`,
  )
  return 0
}
