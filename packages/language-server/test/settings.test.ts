import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSettings, settingsJsonSchema } from '../src/settings.ts'

test('every setting has a description and a default; there are no more than twelve', () => {
  const settings = Object.entries(settingsJsonSchema())
  expect(settings.map(([name]) => name)).toEqual([
    'releaseLint.enable',
    'releaseLint.lint.run',
    'releaseLint.include',
    'releaseLint.configPath',
    'releaseLint.severityOverrides',
    'releaseLint.inlayHints.enabled',
  ])
  for (const [, schema] of settings) {
    expect(schema).toMatchObject({ description: expect.any(String), default: expect.anything() })
  }
  expect(settingsJsonSchema()['releaseLint.lint.run']).toEqual({
    default: 'onType',
    description: 'Check while typing, or only when a release is opened and saved.',
    type: 'string',
    enum: ['onType', 'onSave'],
  })
})

test('the settings are those of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `([\w.]+)` \| `([^`]*)` \|/gm)]
  expect(rows.map(([, name, value = '']) => [`releaseLint.${name}`, JSON.parse(value)])).toEqual(
    Object.entries(settingsJsonSchema()).map(([name, schema]) => [name, schema.default]),
  )
})

test('what is not understood is told, and only that falls back to its default', () => {
  const told: string[] = []
  const given = {
    enable: false,
    lint: { run: 'always' },
    severityOverrides: { 'minister-known': 'warn', 'minister-knwn': 'off' },
    trace: { server: 'off' },
  }
  const settings = parseSettings(given, sentence => told.push(sentence))
  expect(settings).toEqual({
    enable: false,
    lint: { run: 'onType' },
    include: [],
    configPath: '',
    severityOverrides: {},
    inlayHints: { enabled: false },
  })
  expect(told.map(sentence => sentence.split(' is not used')[0])).toEqual([
    'Setting releaseLint.lint.run',
    'Setting releaseLint.severityOverrides',
  ])
  expect(given.lint.run).toBe('always')
})
