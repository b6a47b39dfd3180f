import { defaultRegister, parseRelease } from '@release-lint/schema'
import {
  activeRules,
  createProject,
  type Finding,
  type LintContext,
  lintRelease,
  loadRemark,
} from 'release-lint'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWorld, release, type World } from './world.ts'

const parse = await loadRemark()
let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => world.end())

const LONG = 'The bridge over the Motueka River opens today after two years of work by many hands.'
const TEXTS: Readonly<Record<string, string>> = {
  'a.md': release({ title: 'The bridge', body: LONG }),
  'b/b.md': release({ title: 'The Bridge', date: '2025-05-07', slug: 'bridge-0', body: LONG }),
  'later.md': release({ title: 'The bridge', date: '2025-07-01', slug: 'bridge-1', body: LONG }),
  'other.md': release({ title: 'The bridge', slug: 'bridge-2', body: 'Quite another text.' }),
  'links.md': release({
    title: 'Links',
    slug: 'links',
    body: 'See [one](/release/new-bridge-tapawera), [two](https://www.beehive.govt.nz/release/new-brigde-tapawera) and [three](/release/nothing-like-it).',
  }),
  'directive.md': release({
    title: 'A directive',
    slug: 'directive',
    body: '<!-- release-lint-disable-file duplicate-release -- not here -->\n\nText.',
  }),
}

function contextOf(path: string): LintContext {
  const rules = activeRules({ extends: 'strict' })
  return { parse, register: defaultRegister(), rules, path, today: '2026-03-01' }
}

/** What the command line finds: it has every head, and reads other releases as it needs them. */
function findAtOnce(texts: Readonly<Record<string, string>>, path: string): readonly Finding[] {
  const entries = Object.entries(texts)
  const heads = entries.map(
    ([other, text]) => lintRelease(parseRelease(text), contextOf(other)).head,
  )
  const project = createProject(heads, other => texts[other])
  return lintRelease(parseRelease(texts[path] ?? ''), { ...contextOf(path), project }).findings
}

test.each(Object.keys(TEXTS))('findings of %s are those of the command line', async path => {
  for (const [name, text] of Object.entries(TEXTS)) world.write(name, text)
  const told = vi.fn()
  const index = world.index({ onDidChange: told })
  await index.start()
  const uri = world.uri(path)
  const text = TEXTS[path] ?? ''
  index.open(uri, parseRelease(text))
  const find = (): readonly Finding[] => {
    const project = index.projectOf(world.folder)
    if (!project) throw new Error('The folder has been read')
    return lintRelease(parseRelease(text), { ...contextOf(path), project }).findings
  }
  find()
  // What a rule could not wait for is told of when it has come.
  await vi.waitFor(() => expect(find()).toEqual(findAtOnce(TEXTS, path)))
})

test.each([
  ['outside of a repository', true, 'directive.md'],
  ['that is a repository', true, '.git/HEAD'],
  ['in a repository', false, '../.git/HEAD'],
])('in a folder %s, a directive for what compares releases is judged: %s', async (_, judged, git) => {
  for (const name of [git, 'directive.md']) world.write(name, TEXTS[name])
  const index = world.index()
  await index.start()
  const project = index.projectOf(world.folder)
  const context = { ...contextOf('directive.md'), ...(project && { project }) }
  const { findings } = lintRelease(parseRelease(TEXTS['directive.md'] ?? ''), context)
  expect(findings.some(({ ruleId }) => ruleId === 'unused-directive')).toBe(judged)
})

test('a finding goes when the other release changes, on the disk or in the editor', async () => {
  for (const name of ['a.md', 'b/b.md']) world.write(name, TEXTS[name])
  const index = world.index()
  await index.start()
  const duplicates = (): number => {
    const project = index.projectOf(world.folder)
    const context = { ...contextOf('a.md'), ...(project && { project }) }
    const { findings } = lintRelease(parseRelease(TEXTS['a.md'] ?? ''), context)
    return findings.filter(({ ruleId }) => ruleId === 'duplicate-release').length
  }
  await vi.waitFor(() => expect(duplicates()).toBe(1))
  const other = world.uri('b/b.md')
  const changed = release({ title: 'The Bridge', date: '2025-05-07', body: 'Another text.' })
  index.open(other, parseRelease(changed))
  expect(duplicates()).toBe(0)
  index.close(other)
  await vi.waitFor(() => expect(duplicates()).toBe(1))
  world.write('b/b.md', changed)
  index.filesChanged([{ uri: other, deleted: false }])
  await vi.waitFor(() => expect(duplicates()).toBe(0))
})

test('texts that rules ask for are read once, and one that cannot be read is not asked for again', async () => {
  for (const name of ['a.md', 'b/b.md']) world.write(name, TEXTS[name])
  const index = world.index()
  await index.start()
  const read = vi.spyOn(world.host, 'readText').mockResolvedValue(undefined)
  for (let times = 0; times < 5; times++) {
    expect(index.projectOf(world.folder)?.read('b/b.md')).toBeUndefined()
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect(read).toHaveBeenCalledTimes(1)
  expect(index.projectOf(world.folder)?.read('nowhere.md')).toBeUndefined()
})
