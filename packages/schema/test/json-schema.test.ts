import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { frontmatterJsonSchema } from '../src/index.ts'

test('the published JSON Schema is that of the code', async () => {
  const path = fileURLToPath(new URL('../release.schema.json', import.meta.url))
  await expect(`${JSON.stringify(frontmatterJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(path)
})
