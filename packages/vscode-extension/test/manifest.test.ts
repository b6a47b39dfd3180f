import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { configurationProperties, settingDescriptions, settingsTable } from './manifest.ts'

const fileOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8')
const manifest = JSON.parse(textOf('package.json'))
const texts: Record<string, string> = JSON.parse(textOf('package.nls.json'))
const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

test('the manifest declares the settings of the server', async () => {
  manifest.contributes.configuration.properties = configurationProperties()
  await expect(toText(manifest)).toMatchFileSnapshot(fileOf('package.json'))
})

test('the descriptions of the settings are those of the server', async () => {
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('releaseLint.'))
  const expected = { ...Object.fromEntries(others), ...settingDescriptions() }
  await expect(toText(expected)).toMatchFileSnapshot(fileOf('package.nls.json'))
})

test('the README lists every setting', async () => {
  const readme = textOf('README.md')
  const start = '<!-- settings:start -->\n'
  const before = readme.slice(0, readme.indexOf(start) + start.length)
  const after = readme.slice(readme.indexOf('<!-- settings:end -->'))
  await expect(`${before}${settingsTable()}\n${after}`).toMatchFileSnapshot(fileOf('README.md'))
})

test('there are at most twelve settings', () => {
  expect(Object.keys(configurationProperties()).length).toBeLessThanOrEqual(12)
})

test('every text of the manifest is there, and none too many', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(match => match[1])
  expect(new Set(used)).toEqual(new Set(Object.keys(texts)))
})

test('every command of the manifest is registered', () => {
  const source = textOf('src/commands.ts')
  for (const { command } of manifest.contributes.commands) {
    expect(source).toMatch(new RegExp(`\\b${command.replace('releaseLint.', '')}\\b`))
  }
})
