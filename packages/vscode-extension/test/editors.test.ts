import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const docs = new URL('../../../docs/', import.meta.url)
const page = readFileSync(new URL('editors.md', docs), 'utf8')
const files = readdirSync(new URL('editors', docs)).map(name => ({
  name,
  text: readFileSync(new URL(`editors/${name}`, docs), 'utf8'),
}))

test.each(files)('the page of editors shows $name as it is tested', ({ text }) => {
  expect(page).toContain(text)
})

test.each(files.filter(({ name }) => name.endsWith('.json')))('$name is JSON', ({ text }) => {
  expect(() => JSON.parse(text)).not.toThrow()
})

test.each(files)('$name starts the server over standard streams', ({ text }) => {
  expect(text).toMatch(/release-language-server.*\n?.*--stdio/)
})
