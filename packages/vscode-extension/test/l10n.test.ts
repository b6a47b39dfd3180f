import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../', import.meta.url))

/** The name of the product is the same in every language. */
const NAME = 'Release Lint'

/** What is for the report of a fault, which its reader wants as it is. */
const REPORT = 'copy-diagnostic-info.ts'

/** The strings of a source that a person could read: words with spaces between, or one that begins a sentence. */
function textsOf(source: string): { text: string; isLocalised: boolean }[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*(?:\/\/.*|import .*|\} from .*)$/gm, '')
  const strings = /(\bl10n\.t\(\s*)?(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g
  return [...code.matchAll(strings)].flatMap(([, call, single, template]) => {
    const text = (single ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '')
    return /^[A-Z][a-z]|[a-z],? [a-z]/.test(text) ? [{ text, isLocalised: call !== undefined }] : []
  })
}

test('every text that the extension shows goes through l10n', () => {
  const names = readdirSync(`${folder}src`, { recursive: true, encoding: 'utf8' })
  const texts = names
    .filter(name => name.endsWith('.ts') && !name.endsWith(REPORT))
    .flatMap(name =>
      textsOf(readFileSync(`${folder}src/${name}`, 'utf8')).map(found => ({ name, ...found })),
    )
    .filter(({ text }) => text !== NAME)
  expect(texts.filter(({ isLocalised }) => !isLocalised)).toEqual([])
  expect(texts.length).toBeGreaterThan(20)
})

test('a bare text is found', () => {
  const source =
    "window.showErrorMessage('No such file')\nitem.text = `Ignored`\nl10n.t('Not a release')"
  expect(textsOf(source)).toEqual([
    { text: 'No such file', isLocalised: false },
    { text: 'Ignored', isLocalised: false },
    { text: 'Not a release', isLocalised: true },
  ])
})

const SHOWN = /^(?:title|displayName|description|markdownDescription|altText|label)$/

/** The values of a manifest that are shown, by their path. */
function shownIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = `${path}.${key}`
    return SHOWN.test(key) && typeof inner === 'string' ? [[own, inner]] : shownIn(inner, own)
  })
}

test('every text of the manifest is a key of package.nls.json', () => {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  const { contributes, description } = manifest
  const shown = shownIn({ contributes, description }, '')
  expect(shown.filter(([, text]) => text !== NAME && !/^%[\w.]+%$/.test(text))).toEqual([])
  expect(shown.length).toBeGreaterThan(20)
  const { walkthroughs } = contributes
  for (const { steps } of walkthroughs) {
    for (const { media } of steps) if (media.markdown) expect(media.markdown).toMatch(/^%[\w.]+%$/)
  }
})
