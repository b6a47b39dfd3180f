import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const docs = new URL('../../../docs/', import.meta.url)
const page = readFileSync(new URL('editors.md', docs), 'utf8')
const textOf = (name: string): string => readFileSync(new URL(`editors/${name}`, docs), 'utf8')
const files = readdirSync(new URL('editors', docs)).map(name => ({ name, text: textOf(name) }))

test.each(files)('the page of editors shows $name as it is tested', ({ text }) => {
  expect(page).toContain(text)
})

const starts = files.filter(({ name }) => name !== 'neovim-fix-on-save.lua')
test.each(starts)('$name starts the server over standard streams', ({ text }) => {
  expect(text).toMatch(/release-language-server.*\n?.*--stdio/)
})

/** The settings that an editor has, by the kind of their value. */
type Known = Readonly<Record<string, readonly string[]>>

// LSP for Sublime Text: `ClientConfig` of sublime-package.json, without what is deprecated.
const SUBLIME_CLIENT: Known = {
  boolean: ['enabled'],
  string: ['selector', 'priority_selector', 'auto_complete_selector', 'diagnostics_mode'],
  number: ['tcp_port'],
  array: ['command', 'schemes'],
  object: [
    'env',
    'file_watcher',
    'initializationOptions',
    'settings',
    'experimental_capabilities',
    'disabled_capabilities',
  ],
}

// Zed: `LspSettings` and `BinarySettings` of its crate settings_content.
const ZED_SERVER: Known = {
  boolean: ['enable_lsp_tasks'],
  object: ['binary', 'fetch', 'initialization_options', 'settings'],
}
const ZED_BINARY: Known = {
  boolean: ['ignore_system_version'],
  string: ['path'],
  array: ['arguments'],
  object: ['env'],
}

test.each([
  { name: 'sublime.json', path: ['clients', 'release-lint'], known: SUBLIME_CLIENT },
  { name: 'zed.json', path: ['lsp', 'marksman'], known: ZED_SERVER },
  { name: 'zed.json', path: ['lsp', 'marksman', 'binary'], known: ZED_BINARY },
])('$name has at $path only settings that the editor has', ({ name, path, known }) => {
  const found = path.reduce((value, key) => value[key], JSON.parse(textOf(name)))
  expect(found).not.toEqual({})
  for (const [key, value] of Object.entries(found)) {
    expect(known[Array.isArray(value) ? 'array' : typeof value], key).toContain(key)
  }
})

test('Sublime Text is told to start the server, which it does not by itself', () => {
  const { clients } = JSON.parse(textOf('sublime.json'))
  expect(clients['release-lint']).toMatchObject({ enabled: true, selector: expect.any(String) })
})
