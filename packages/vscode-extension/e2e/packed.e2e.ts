import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const installed = (file: string): string => {
  const { extensions } = inject('codeServer')
  const name = readdirSync(extensions).find(entry => entry.startsWith('release-lint.'))
  return join(extensions, name ?? '', file)
}

test('the packed extension is small, and what starts it smaller', () => {
  expect(statSync(inject('vsix')).size).toBeLessThanOrEqual(900_000)
  expect(statSync(installed('dist/extension.cjs')).size).toBeLessThan(15_000)
})

test('what runs in a browser asks for no page and no Node.js', () => {
  for (const file of ['dist/web/extension.js', 'dist/web/server.js']) {
    const code = readFileSync(installed(file), 'utf8')
    expect(code).not.toMatch(/\bdocument\.(?:createElement|body)\b/)
    expect(code).not.toMatch(/\brequire\("(?!vscode")/)
  }
})

test('the documents of the package are there', () => {
  const files = readdirSync(installed('.')).map(name => name.toLowerCase())
  expect(files).toEqual(expect.arrayContaining(['readme.md', 'changelog.md', 'license.txt']))
})
