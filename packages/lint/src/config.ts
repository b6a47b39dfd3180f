import { once } from '@release-lint/schema'
import picomatch from 'picomatch'
import * as z from 'zod'
import type { Severity } from './finding.ts'
import type { Rule } from './rule.ts'
import { findRule, rules } from './rules/registry.ts'

/** A rule that is on, with its severity and its parsed options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

const PRESETS = ['recommended', 'strict'] as const

/** A config that names a preset and no more, as `init` writes it: a schema takes longer to make than a release to check. */
export function presetConfig(data: unknown): Config | undefined {
  if (typeof data !== 'object' || data === null || Object.keys(data).join() !== 'extends')
    return undefined
  const preset = PRESETS.find(name => name === (data as Config).extends)
  return preset && { extends: preset }
}

/** Makes the schema of a config; `settingOf` gives that of the setting of a rule. */
function schemaWith(settingOf: (rule: Rule) => z.ZodType) {
  const ruleSettings = z.strictObject(
    Object.fromEntries(rules.map(rule => [rule.id, settingOf(rule)])),
  )
  const globs = z.array(z.string())
  return z
    .strictObject({
      $schema: z.string().optional().describe('The JSON Schema of this file.'),
      extends: z
        .enum(PRESETS)
        .optional()
        .describe('The preset that the rules start from; `recommended` when not given.'),
      rules: ruleSettings
        .optional()
        .describe('`off`, `warn`, `error` or `[severity, options]` for a rule.'),
      overrides: z
        .array(
          z.strictObject({
            files: globs.describe('Globs from the folder of this file.'),
            rules: ruleSettings,
          }),
        )
        .optional()
        .describe('Settings for some files; a later one wins.'),
      include: globs.optional().describe('Globs of files that are releases whatever they hold.'),
      ignore: globs.optional().describe('Files to leave alone, as in .gitignore.'),
      register: globs.optional().describe('Register files laid over the built-in register.'),
      baseline: z
        .string()
        .optional()
        .describe('The file of findings that are not reported, as `--suppress-all` writes it.'),
    })
    .meta({ id: 'release-lint-config', title: 'Config of release-lint' })
}

/** Gives the schema of the setting of a rule: the same one for all rules that have no options. */
function createSettings(): (rule: Rule) => z.ZodType {
  const level = z.enum(['off', 'warn', 'error'])
  const setting = level.optional()
  return ({ options }) =>
    options ? z.union([level, z.tuple([level, z.lazy(options)])]).optional() : setting
}

/** The config of a project: data only, so that it is safe to read in a workspace that nobody trusts. */
export const configSchema = once(() => schemaWith(createSettings()))

/** The config of a project, validated. */
export type Config = z.infer<ReturnType<typeof configSchema>>

type RuleSettings = Readonly<Record<string, unknown>>

/** The JSON Schema (draft 2020-12) of the config. */
export function configJsonSchema(): object {
  const settingOf = createSettings()
  const schema = schemaWith(rule => settingOf(rule).describe(rule.summary))
  return z.toJSONSchema(schema, { io: 'input' })
}

const known = new WeakMap<Config, Map<string, readonly ActiveRule[]>>()

/** The rules that are on for a file; `path` is from the folder of the config, with `/` between its parts. */
export function activeRules(config: Config, path = ''): readonly ActiveRule[] {
  const { overrides = NO_OVERRIDES } = config
  const kind = overrides.length === 0 ? '' : kindOf(overrides, path)
  const kinds = known.get(config) ?? new Map<string, readonly ActiveRule[]>()
  const active = kinds.get(kind) ?? settle(config, matching(overrides, path))
  if (!kinds.has(kind)) known.set(config, kinds.set(kind, active))
  return active
}

type Overrides = NonNullable<Config['overrides']>

const NO_OVERRIDES: Overrides = []

function matching(overrides: Overrides, path: string): Overrides {
  return overrides.filter(({ files }) => picomatch.isMatch(path, files, { dot: true }))
}

/** Files with the same overrides share their rules: an archive has few kinds of files. */
function kindOf(overrides: Overrides, path: string): string {
  return matching(overrides, path)
    .map(override => overrides.indexOf(override))
    .join()
}

/** The rules that are on with some of the overrides of a config. */
function settle(config: Config, overrides: Overrides): ActiveRule[] {
  const settings = Object.assign({}, config.rules, ...overrides.map(({ rules: own }) => own))
  return presetRules(config.extends ?? 'recommended').flatMap(rule => set(rule, settings))
}

const scopes = {
  document: new WeakMap<readonly ActiveRule[], readonly ActiveRule[]>(),
  project: new WeakMap<readonly ActiveRule[], readonly ActiveRule[]>(),
}

/** The rules of a scope among some that are on; worked out once for each list. */
export function rulesOfScope(
  scope: Rule['scope'],
  active: readonly ActiveRule[],
): readonly ActiveRule[] {
  const known = scopes[scope].get(active) ?? active.filter(({ rule }) => rule.scope === scope)
  scopes[scope].set(active, known)
  return known
}

/** The rules that are on when some severities win over the config; ids that no rule has change nothing. */
export function withLevels(
  configured: readonly ActiveRule[],
  levels: readonly (readonly [id: string, level: Severity | 'off'])[],
): readonly ActiveRule[] {
  const active = new Map(configured.map(found => [found.rule.id, found]))
  for (const [id, severity] of levels) {
    const rule = findRule(id)
    if (severity === 'off') active.delete(id)
    else if (rule) {
      const { options } = active.get(id) ?? { options: rule.options?.().parse({}) }
      active.set(id, { rule, severity, options })
    }
  }
  return [...active.values()]
}

/** Whether the config says that a file is a release whatever it holds; `path` as for {@link activeRules}. */
export function isIncluded({ include = [] }: Config, path: string): boolean {
  return include.length > 0 && picomatch.isMatch(path, include, { dot: true })
}

/** Every rule with the severity that a preset gives it. */
function presetRules(
  preset: 'recommended' | 'strict',
): { rule: Rule; severity: Severity | 'off' }[] {
  return rules.map(rule => {
    if (rule.preset === 'recommended') return { rule, severity: rule.severity }
    return { rule, severity: preset === 'strict' ? 'warn' : 'off' }
  })
}

function set(
  { rule, severity }: { rule: Rule; severity: Severity | 'off' },
  settings: RuleSettings,
): ActiveRule[] {
  const setting = settings[rule.id] ?? severity
  const [chosen, options] = (Array.isArray(setting) ? setting : [setting, undefined]) as [
    Severity | 'off',
    unknown,
  ]
  return chosen === 'off'
    ? []
    : [{ rule, severity: chosen, options: options ?? rule.options?.().parse({}) }]
}
