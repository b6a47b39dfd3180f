import { settingsJsonSchema } from '@release-lint/language-server'

/** A setting as the manifest of an extension declares it. */
type Setting = Readonly<Record<string, unknown>>

/** How the editor shows what it and the server say to each other; the client reads it by itself. */
const TRACE: Setting = {
  type: 'string',
  enum: ['off', 'messages', 'verbose'],
  default: 'off',
  description:
    'What the output shows of what the editor and the language server say to each other.',
}

const settings: readonly (readonly [name: string, setting: Setting])[] = Object.entries({
  ...settingsJsonSchema(),
  'releaseLint.trace.server': TRACE,
})

/** `contributes.configuration.properties`; descriptions are keys of package.nls.json. */
export function configurationProperties(): Record<string, Setting> {
  return Object.fromEntries(
    settings.map(([name, { description: _, ...schema }], order) => [
      name,
      {
        ...schema,
        scope: name.includes('.trace.') ? 'window' : 'resource',
        order,
        markdownDescription: `%${name}%`,
      },
    ]),
  )
}

/** The descriptions of the settings, for package.nls.json. */
export function settingDescriptions(): Record<string, string> {
  return Object.fromEntries(settings.map(([name, { description }]) => [name, `${description}`]))
}

/** The settings as a table of the README. */
export function settingsTable(): string {
  const rows = settings.map(
    ([name, setting]) =>
      `| \`${name}\` | ${setting.description} | \`${JSON.stringify(setting.default)}\` |`,
  )
  return ['| setting | what it does | default |', '| --- | --- | --- |', ...rows].join('\n')
}
