import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { configJsonSchema, rules } from '../src/index.ts'

const START = '<!-- rules:start -->\n'
const fix = { safe: '`--fix`', suggestion: 'suggestion', false: '' }

function ruleTable(): string {
  const rows = rules.map(({ id, summary, severity, preset, fixable }) => {
    const name = `[\`${id}\`](packages/lint/src/rules/${id}/readme.md)`
    return `| ${name} | ${summary} | ${severity} | ${preset} | ${fix[`${fixable}`]} |`
  })
  return [
    '| rule | flags | default | preset | fix |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

test('the README lists every rule', async () => {
  const path = fileURLToPath(new URL('../../../README.md', import.meta.url))
  const readme = readFileSync(path, 'utf8')
  const before = readme.slice(0, readme.indexOf(START) + START.length)
  const after = readme.slice(readme.indexOf('<!-- rules:end -->'))
  await expect(`${before}${ruleTable()}\n${after}`).toMatchFileSnapshot(path)
})

test('the published JSON Schema of the config is that of the code', async () => {
  const path = fileURLToPath(new URL('../config.schema.json', import.meta.url))
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(path)
})
