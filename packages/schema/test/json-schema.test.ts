import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { frontmatterJsonSchema, registerJsonSchema } from '../src/index.ts'

test.each([
  ['release.schema.json', frontmatterJsonSchema],
  ['register.schema.json', registerJsonSchema],
])('the published %s is that of the code', async (name, schema) => {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url))
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(path)
})
