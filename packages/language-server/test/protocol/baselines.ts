import { expect, test, vi } from 'vitest'
import { applied } from '../harness/apply-edit.ts'
import { baselineOf } from '../harness/baseline.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

const NAME = '.releaselint-baseline.json'
const generic = `${misspelt.trimEnd()}\n\nSee [ here](http://a.internal/b).\n`

/** What an archive had when it adopted the linter, as `--suppress-all` writes it. */
export function baselines(around: () => Surroundings): void {
  test('only what is new is shown', async () => {
    const { world, start } = around()
    world.write(NAME, baselineOf({ 'old/a.md': misspelt }))
    const client = await start()
    const [uri, other] = [world.uri('old/a.md'), world.uri('b.md')]
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual([])
    await client.change(uri, generic)
    expect(await client.codes(uri)).toEqual(['link-internal-target'])
    await client.open(other, misspelt)
    expect(await client.codes(other)).toContain('minister-known')
  })

  test('fixing all does what --fix does, which no baseline keeps from it', async () => {
    const { world, start } = around()
    const doubled = seed.replace('title: "New ', 'title: "New  ')
    world.write(NAME, baselineOf({ 'a.md': doubled }))
    const client = await start()
    const uri = world.uri('a.md')
    await client.open(uri, doubled)
    expect(await client.codes(uri)).toEqual([])
    const line = { start: { line: 1, character: 0 }, end: { line: 1, character: 30 } }
    expect(await client.actions(uri, line, { only: ['quickfix'] })).toEqual([])
    const [all] = await client.actions(uri, line, { only: ['source.fixAll.releaseLint'] })
    expect(all && applied(doubled, all)).toBe(seed)
  })

  test('one that is written, changed or removed holds at once', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('a.md')
    const becomes = (expected: readonly string[]) =>
      vi.waitFor(async () => expect(await client.codes(uri)).toEqual(expected), {
        timeout: 20_000,
      })
    await client.open(uri, misspelt)
    await becomes(['minister-known'])
    await client.touched(world.write(NAME, baselineOf({ 'a.md': misspelt })))
    await becomes([])
    await client.touched(world.write(NAME, baselineOf({})))
    await becomes(['minister-known'])
    await client.touched(world.write(NAME, baselineOf({ 'a.md': misspelt })))
    await becomes([])
    await client.removed(world.remove(NAME))
    await becomes(['minister-known'])
  })

  test('it stands at the root of the repository, beside the config, or where that says', async () => {
    const { world, start } = around()
    world.write(NAME, baselineOf({ 'ws/a.md': misspelt, 'ws/beside/a.md': misspelt }))
    world.write('ws/beside/.releaselintrc.json', '{}')
    world.write(`ws/beside/${NAME}`, baselineOf({ 'a.md': generic }))
    world.write('ws/named/.releaselintrc.yaml', 'baseline: ../../known.json\n')
    world.write('known.json', baselineOf({ 'ws/named/a.md': misspelt }))
    const client = await start(undefined, [world.uri('ws')])
    const found: Record<string, unknown> = {}
    for (const name of ['ws/a.md', 'ws/beside/a.md', 'ws/named/a.md', 'ws/other/a.md']) {
      await client.open(world.uri(name), misspelt)
      found[name] = (await client.codes(world.uri(name))).includes('minister-known')
    }
    expect(found).toEqual({
      'ws/a.md': false,
      'ws/beside/a.md': false,
      'ws/named/a.md': false,
      'ws/other/a.md': true,
    })
    const base = world.uri().replace(/\/$/, '')
    await vi.waitFor(() =>
      expect(client.registered.map(({ registerOptions }) => registerOptions)).toEqual(
        expect.arrayContaining([
          { watchers: [{ globPattern: { baseUri: base, pattern: NAME } }] },
          { watchers: [{ globPattern: { baseUri: base, pattern: 'known.json' } }] },
        ]),
      ),
    )
    await client.touched(world.write('known.json', baselineOf({})))
    await vi.waitFor(async () =>
      expect(await client.codes(world.uri('ws/named/a.md'))).toContain('minister-known'),
    )
  })

  test('one that is broken is told of in its file, and the last good one holds', async () => {
    const { world, start } = around()
    const baseline = world.write(NAME, baselineOf({ 'a.md': misspelt }))
    const client = await start()
    const uri = world.uri('a.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual([])
    await client.touched(world.write(NAME, '{"version": 2, "files": {}}'))
    await vi.waitFor(() =>
      expect(client.published).toMatchObject([
        {
          uri: baseline,
          diagnostics: [
            {
              message: expect.stringMatching(/^The baseline cannot be read: version: /),
              severity: 1,
              code: 'config',
            },
          ],
        },
      ]),
    )
    expect(await client.codes(uri)).toEqual([])
    await client.touched(world.write(NAME, baselineOf({})))
    await vi.waitFor(async () => expect(await client.codes(uri)).toEqual(['minister-known']))
    expect(client.published.at(-1)).toEqual({ uri: baseline, diagnostics: [] })
  })

  test('one that a config names and that is not there is told of at the key', async () => {
    const { world, start } = around()
    const config = world.write('.releaselintrc.json', '{"baseline": "knwon.json"}')
    const client = await start()
    const uri = world.uri('a.md')
    await client.open(uri, misspelt)
    expect(await client.codes(uri)).toEqual(['minister-known'])
    await vi.waitFor(() =>
      expect(client.published).toMatchObject([
        {
          uri: config,
          diagnostics: [
            {
              range: { start: { line: 0, character: 1 }, end: { line: 0, character: 11 } },
              message: 'There is no such baseline',
            },
          ],
        },
      ]),
    )
  })
}
