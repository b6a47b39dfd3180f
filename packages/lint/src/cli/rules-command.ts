import { type Rule, ruleUrl } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import { RULE_FORMATS, RULE_OPTIONS } from './command-options.ts'
import { usageError } from './errors.ts'
import type { Io } from './io.ts'
import { namedRule } from './named-rule.ts'
import { oneOf } from './one-of.ts'
import { parseStrict } from './options.ts'
import { optionsOf, rulePage } from './rule-page.ts'

/** Runs `rules`: lists every rule. Gives the exit code. */
export function listRules(argv: readonly string[], io: Io): number {
  const { values, positionals } = parseStrict(argv, RULE_OPTIONS)
  if (positionals.length > 0)
    throw usageError('`rules` lists all; write `release-lint explain RULE` for one')
  const lines = rules.map(
    ({ id, severity, preset, summary }) =>
      `${id.padEnd(28)} ${severity.padEnd(6)} ${preset.padEnd(12)} ${summary}\n`,
  )
  const asJson = oneOf('format', values.format, RULE_FORMATS) === 'json'
  io.stdout.write(asJson ? toJson(rules.map(about)) : lines.join(''))
  return 0
}

/** Runs `explain`: all that there is to say of one rule. Gives the exit code. */
export function explain(argv: readonly string[], io: Io): number {
  const { values, positionals } = parseStrict(argv, RULE_OPTIONS)
  const [id] = positionals
  if (id === undefined || positionals.length > 1)
    throw usageError('Write `release-lint explain RULE`; `release-lint rules` lists them')
  const asJson = oneOf('format', values.format, RULE_FORMATS) === 'json'
  const rule = namedRule(id)
  const page = rulePage(rule)
  io.stdout.write(
    asJson ? toJson({ ...about(rule), options: optionsOf(rule), explanation: page }) : page,
  )
  return 0
}

function about({ id, summary, severity, preset, fixable, scope }: Rule): object {
  return { id, summary, severity, preset, fixable, scope, url: ruleUrl(id) }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
