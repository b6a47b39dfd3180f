import { rules } from 'release-lint'
import * as z from 'zod'

/** The prefix of every setting. */
export const SETTINGS_SECTION = 'releaseLint'

const flag = (value: boolean, description: string): z.ZodDefault<z.ZodBoolean> =>
  z.boolean().default(value).describe(description)

/** The settings of an editor: how it behaves. What is right in a release is set in the config of the project. */
export const settingsSchema = z.object({
  enable: flag(true, 'Whether releases are checked and completed at all.'),
  lint: z
    .object({
      run: z
        .enum(['onType', 'onSave'])
        .default('onType')
        .describe('Check while typing, or only when a release is opened and saved.'),
    })
    .prefault({}),
  include: z
    .array(z.string())
    .default([])
    .describe('Globs, from the workspace folder, of files that are releases whatever they hold.'),
  configPath: z
    .string()
    .default('')
    .describe(
      'A config to use for every release of the folder, from the folder; empty to find the one next to each release or above it.',
    ),
  severityOverrides: z
    .partialRecord(z.enum(rules.map(({ id }) => id)), z.enum(['off', 'warn', 'error']))
    .default({})
    .describe('Severities that win over every config, by rule, in this editor only.'),
  inlayHints: z
    .object({ enabled: flag(false, 'Show behind each minister what they hold on that day.') })
    .prefault({}),
})

/** The settings of an editor for one folder. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings when nothing is set. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({})

/**
 * Reads what a client has for the section; `tell` is given a sentence for each value that is not
 * understood, and the default goes in its place.
 */
export function parseSettings(value: unknown, tell: (sentence: string) => void): Settings {
  const given: unknown = structuredClone(value ?? {})
  const { data, error } = settingsSchema.safeParse(given)
  if (data) return data
  for (const { path, message } of error.issues) {
    tell(`Setting ${[SETTINGS_SECTION, ...path].join('.')} is not used: ${message}`)
    drop(given, path)
  }
  return settingsSchema.safeParse(given).data ?? DEFAULT_SETTINGS
}

function drop(given: unknown, path: readonly PropertyKey[]): void {
  let parent: unknown = given
  for (const key of path.slice(0, -1)) parent = isRecord(parent) ? parent[key] : undefined
  const last = path.at(-1)
  if (isRecord(parent) && last !== undefined) delete parent[last]
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

/** A setting as manifests and documentation list it. */
export type SettingSchema = Readonly<Record<string, unknown>>

/** The JSON Schema of every setting by its whole name: `releaseLint.lint.run`. */
export function settingsJsonSchema(): Readonly<Record<string, SettingSchema>> {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' }) as JsonObject
  return Object.fromEntries(leavesOf(schema, SETTINGS_SECTION))
}

interface JsonObject {
  readonly properties?: Readonly<Record<string, JsonObject>>
  readonly [key: string]: unknown
}

function leavesOf(schema: JsonObject, name: string): [string, SettingSchema][] {
  if (schema.properties === undefined) return [[name, schema]]
  return Object.entries(schema.properties).flatMap(([key, part]) =>
    leavesOf(part, `${name}.${key}`),
  )
}
