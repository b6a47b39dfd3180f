import { dirname, resolve } from 'node:path'
import { namedRule } from './named-rule.ts'
import type { Options } from './options.ts'
import { createConfigOf, rulesFor } from './session.ts'

/** The settings that a file is checked with, as JSON. */
export function printedConfig(name: string, options: Options, cwd: string): string {
  for (const [id] of options.levels) namedRule(id)
  const file = resolve(cwd, name)
  const configOf = createConfigOf(options, cwd)
  const { overrides: _, ...config } = configOf(dirname(file)).config
  const rules = rulesFor(file, { options, configOf }).map(active => [
    active.rule.id,
    active.options === undefined ? active.severity : [active.severity, active.options],
  ])
  return `${JSON.stringify({ ...config, rules: Object.fromEntries(rules) }, null, 2)}\n`
}
