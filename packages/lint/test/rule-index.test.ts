import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url))

test('the list of rules is that of the folders', async () => {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  await expect(indexOf(ids)).toMatchFileSnapshot(`${folder}index.ts`)
})

function indexOf(names: readonly string[]): string {
  const variable = (id: string): string =>
    id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Generated from the folders here by `npm run generate`; do not edit.',
    "import type { Rule } from '../rule.ts'",
    ...names.map(id => `import ${variable(id)} from './${id}/index.ts'`),
    '',
    '/** Every rule that has a folder. */',
    'export const folderRules: readonly Rule[] = [',
    ...names.map(id => `  ${variable(id)},`),
    ']',
    '',
  ].join('\n')
}
