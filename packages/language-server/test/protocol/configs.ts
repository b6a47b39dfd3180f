import { expect, test, vi } from 'vitest'
import type { TestClient } from '../harness/client.ts'
import { PUSHED } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { ministers, misspelt, seed } from '../harness/world.ts'

const NAMES =
  '{.releaselintrc.json,.releaselintrc.yaml,.releaselintrc.yml,package.json,.gitignore,.releaselintignore,.releaselint-baseline.json}'
const OFF = '{"rules": {"minister-known": "off"}}'

/** Waits for the refresh that follows a change of files. */
async function refreshed(client: TestClient, tell: () => Promise<void>): Promise<void> {
  await client.settled()
  const before = client.refreshes
  await tell()
  await vi.waitFor(() => expect(client.refreshes).toBeGreaterThan(before))
}

/** Configs, ignore files and register files. */
export function configs(around: () => Surroundings): void {
  test.each([
    ['.releaselintrc.json', OFF],
    ['.releaselintrc.yaml', 'rules:\n  minister-known: off\n'],
    ['package.json', `{"name": "x", "release-lint": ${OFF}}`],
  ])('%s is found upwards', async (name, config) => {
    const { world, start } = around()
    world.write(name, config)
    const client = await start()
    const uri = world.uri('2025/11/release.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual([])
  })

  test('a config that is made, changed or removed holds at once', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual(['minister-known'])
    await refreshed(client, () => client.touched(world.write('.releaselintrc.json', OFF)))
    expect(await client.codes(uri)).toEqual([])
    const warn = OFF.replace('off', 'warn')
    await refreshed(client, () => client.touched(world.write('.releaselintrc.json', warn)))
    expect((await client.items(uri)).map(({ severity }) => severity)).toEqual([2])
    await refreshed(client, () => client.removed(world.remove('.releaselintrc.json')))
    expect((await client.items(uri)).map(({ severity }) => severity)).toEqual([1])
  })

  test('a config above the workspace folder is watched as well', async () => {
    const { world, start } = around()
    world.write('.releaselintrc.json', '{"register": ["register/*.yaml"]}')
    world.write('register/more.yaml', 'ministers: []\n')
    const client = await start(undefined, [world.uri('releases')])
    const uri = world.uri('releases/release.md')
    await client.open(uri, misspelt)
    await client.pull(uri)
    await vi.waitFor(() =>
      expect(client.registered.at(-1)).toMatchObject({
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: {
          watchers: [
            { globPattern: { baseUri: world.uri().replace(/\/$/, ''), pattern: NAMES } },
            {
              globPattern: { baseUri: world.uri().replace(/\/$/, ''), pattern: 'register/*.yaml' },
            },
          ],
        },
      }),
    )
  })

  test('a client without watching or refresh is pushed what a changed config makes of it', async () => {
    const { world, start } = around()
    const client = await start(PUSHED)
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    await vi.waitFor(() => expect(client.published.at(-1)?.diagnostics).toHaveLength(1))
    world.write('.releaselintrc.json', OFF)
    await client.save(uri)
    await vi.waitFor(() =>
      expect(client.published.at(-1)).toEqual({ uri, version: 1, diagnostics: [] }),
    )
    expect(client.registered).toEqual([])
  })

  test('a broken config is shown in its file, on the key, and the last good one holds', async () => {
    const { world, start } = around()
    const config = world.write('.releaselintrc.json', OFF)
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual([])
    const broken = '{\n  "rules": {"minister-knwn": "off", "url-slgu": "off"}\n}'
    await refreshed(client, () => client.touched(world.write('.releaselintrc.json', broken)))
    expect(await client.codes(uri)).toEqual([])
    expect(client.published).toEqual([
      {
        uri: config,
        diagnostics: [
          {
            range: { start: { line: 1, character: 12 }, end: { line: 1, character: 27 } },
            message: 'rules: there is no rule `minister-knwn`; did you mean `minister-known`?',
            severity: 1,
            source: 'release-lint',
            code: 'config',
          },
        ],
      },
    ])
    await refreshed(client, () => client.touched(world.write('.releaselintrc.json', '{}')))
    expect(client.published.at(-1)).toEqual({ uri: config, diagnostics: [] })
    expect(await client.codes(uri)).toEqual(['minister-known'])
  })

  test('files that ignore files or the config leave alone get nothing', async () => {
    const { world, start } = around()
    world.write('.gitignore', 'drafts/\n')
    world.write('old/.releaselintignore', '*.md\n!kept.md\n')
    world.write('.releaselintrc.json', '{"ignore": ["archive/**"]}')
    const client = await start()
    const found: Record<string, unknown> = {}
    for (const name of ['drafts/a/b.md', 'old/b.md', 'old/kept.md', 'archive/b.md', 'b.md']) {
      const title = `title: "${name.length} `
      await client.open(world.uri(name), misspelt.replace('title: "', title))
      found[name] = (await client.codes(world.uri(name))).includes('minister-known')
    }
    expect(found).toEqual({
      'drafts/a/b.md': false,
      'old/b.md': false,
      'old/kept.md': true,
      'archive/b.md': false,
      'b.md': true,
    })
    await refreshed(client, () => client.touched(world.write('.gitignore', '')))
    expect(await client.codes(world.uri('drafts/a/b.md'))).toContain('minister-known')
  })

  test('presets, overrides and include', async () => {
    const { world, start } = around()
    world.write(
      '.releaselintrc.yaml',
      [
        'extends: strict',
        'include: ["pages/*.md"]',
        'overrides:',
        '  - files: ["old/**"]',
        '    rules: {minister-known: off}',
      ].join('\n'),
    )
    const client = await start()
    const twice = seed.replace('title: "', 'title: "A ')
    await client.open(world.uri('old/release.md'), misspelt)
    expect(await client.codes(world.uri('old/release.md'))).not.toContain('minister-known')
    await client.open(world.uri('pages/about.md'), '# About\n')
    expect(await client.codes(world.uri('pages/about.md'))).toContain('frontmatter-present')
    await client.open(world.uri('about.md'), '# About\n')
    expect(await client.codes(world.uri('about.md'))).toEqual([])
    expect(twice).not.toBe(seed)
  })

  test('two folders have two configs', async () => {
    const { world, start } = around()
    world.write('one/.releaselintrc.json', OFF)
    world.write('two/.git/HEAD', '')
    const client = await start(undefined, [world.uri('one'), world.uri('two')])
    for (const name of ['one/r.md', 'two/r.md']) await client.open(world.uri(name), misspelt)
    expect(await client.codes(world.uri('one/r.md'))).toEqual([])
    expect(await client.codes(world.uri('two/r.md'))).toEqual(['minister-known'])
  })

  test('a register file is laid over, kept when it goes, and told of when it is broken', async () => {
    const { world, start } = around()
    const good = ministers
    const config = world.write('.releaselintrc.json', '{"register": ["register/ministers.yaml"]}')
    const register = world.write('register/ministers.yaml', good)
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).not.toContain('minister-known')
    const before = await client.codes(uri)

    await refreshed(client, () => client.removed(world.remove('register/ministers.yaml')))
    expect(await client.codes(uri)).toEqual(before)
    expect(client.published).toEqual([
      {
        uri: config,
        diagnostics: [
          {
            range: { start: { line: 0, character: 1 }, end: { line: 0, character: 11 } },
            message:
              '`register/ministers.yaml` can no longer be found; the register that was read before is used',
            severity: 1,
            source: 'release-lint',
            code: 'config',
          },
        ],
      },
    ])

    await refreshed(client, () => client.touched(world.write('register/ministers.yaml', '- id: [')))
    expect(await client.codes(uri)).toEqual(before)
    expect(client.published.slice(1).map(shown => [shown.uri, shown.diagnostics.length])).toEqual([
      [register, 1],
      [config, 0],
    ])
    await refreshed(client, () => client.touched(world.write('register/ministers.yaml', good)))
    expect(client.published.at(-1)).toEqual({ uri: register, diagnostics: [] })
  })
}
