import { readdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesOfShard } from '../src/cli/shard/shard.ts'
import { at, cli, read, world, write } from './cli-world.ts'
import { FOLDER, release, shards, writeArchive } from './shard-world.ts'

const two = [1, 2].map(index => `${FOLDER}/blob-${index}-2.jsonl`)

describe('the report of all shards is that of one run, to the last byte', () => {
  test.each([1, 2, 3, 7])('%i shards', async count => {
    writeArchive()
    const formats = ['json', 'pretty', 'sarif', 'gitlab', 'markdown', 'github']
    const alone = await cli(['--no-cache', '-f', 'json'])
    for (const found of ['duplicate-release', 'link-release', 'unused-directive', 'minister-known'])
      expect(alone.out).toContain(`"${found}"`)
    await shards(count, '--no-cache')
    expect(await cli(['merge-reports', '-f', 'json'])).toEqual(alone)
    for (const format of formats)
      expect(await cli(['merge-reports', '-f', format])).toEqual(await cli(['-f', format]))
    // With what the cache knows of these files, from another run or of a shard.
    await shards(count)
    await shards(count)
    expect(await cli(['merge-reports', '-f', 'json'])).toEqual(alone)
  })

  test('a run after one of shards knows what project rules find', async () => {
    writeArchive()
    const alone = await cli(['--no-cache', '-f', 'json'])
    await shards(1)
    expect(await cli(['-f', 'json'])).toEqual(alone)
    await shards(2)
    expect((await cli(['--debug'])).err).toMatch(/: 3\d files known; (?!.*missed)/)
  })

  test('--max-warnings and --quiet', async () => {
    writeArchive()
    rmSync(at('wrong.md'))
    await shards(3)
    const { out } = await cli(['-f', 'json'])
    const warnings = [...out.matchAll(/"severity": 1/g)].length
    for (const most of [warnings, warnings - 1, 0]) {
      const args = ['--max-warnings', `${most}`, '-f', 'json']
      const merged = await cli(['merge-reports', ...args])
      expect(merged).toEqual(await cli(args))
      expect(merged.code).toBe(most === warnings ? 0 : 1)
    }
    expect(await cli(['merge-reports', '--quiet', '-f', 'json'])).toEqual(
      await cli(['--quiet', '-f', 'json']),
    )
  })

  test('a baseline: what it holds, what is stale in it, and one that the merge writes', async () => {
    writeArchive()
    await cli(['--suppress-all'])
    const baseline = read('.releaselint-baseline.json')
    write('wrong.md', release(40).replace('Hon Shane Jones', 'Hon Shane Joness'))
    write('new.md', release(41).replace('Hon Shane Jones', 'Hon Shane Jnes'))
    await shards(3)
    const alone = await cli(['-f', 'json'])
    expect(alone).toMatchObject({ code: 1, err: expect.stringContaining('no longer found') })
    expect(await cli(['merge-reports', '-f', 'json'])).toEqual(alone)
    rmSync(at('new.md'))
    writeArchive()
    rmSync(at('.releaselint-baseline.json'))
    await shards(2)
    rmSync(at(`${FOLDER}/blob-1-3.jsonl`))
    await cli(['merge-reports', '--suppress-all', ...two])
    expect(read('.releaselint-baseline.json')).toBe(baseline)
  })

  test('what could not be checked, and named files that are no releases', async () => {
    writeArchive()
    write('bad/binary.md', new Uint8Array([0]))
    write('plain.md', 'Nothing of a release\n')
    const args = ['bad', 'none', 'twins', 'plain.md', 'links/a.md']
    const alone = await cli(['-f', 'json', ...args])
    expect(alone.code).toBe(2)
    for (const index of [1, 2]) await cli(['--shard', `${index}/2`, '-f', 'blob', ...args])
    const merged = await cli(['merge-reports', '-f', 'json'])
    expect({ code: merged.code, out: merged.out }).toEqual({ code: 2, out: alone.out })
    expect(merged.err.split('\n').toSorted()).toEqual(alone.err.split('\n').toSorted())
  })
})

describe('what a shard is', () => {
  test('a part that the path alone decides, of about the same size', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => ({
      path: at(`${2000 + (number % 25)}/${number}.md`),
      named: false,
    }))
    const parts = [1, 2, 3, 4, 5, 6, 7].map(index =>
      filesOfShard(all, { index, count: 7 }, world.cwd),
    )
    expect(parts.flat().length).toBe(all.length)
    for (const part of parts) expect(Math.abs(part.length - 10_000 / 7)).toBeLessThan(150)
    const elsewhere = all
      .toReversed()
      .flatMap(({ path }, number) =>
        number % 2 === 0 ? [{ path: path.replace(world.cwd, '/other'), named: true }] : [],
      )
    const [first = []] = parts
    const names = new Set(first.map(({ path }) => path))
    expect(
      filesOfShard(elsewhere, { index: 1, count: 7 }, '/other').every(({ path }) =>
        names.has(path.replace('/other', world.cwd)),
      ),
    ).toBe(true)
    expect(
      filesOfShard([{ path: at('2025/a.md'), named: false }], { index: 3, count: 7 }, world.cwd),
    ).toHaveLength(1)
  })

  test('its report tells of errors by its exit code; one without releases is none', async () => {
    write('wrong.md', release(40).replace('Hon Shane Jones', 'Hon Shane Jnes'))
    const codes = [
      await cli(['--shard', '1/2', '-f', 'blob']),
      await cli(['--shard', '2/2', '-f', 'blob']),
    ]
    expect(codes.map(({ code }) => code).toSorted()).toEqual([0, 1])
    expect((await cli(['merge-reports'])).code).toBe(1)
  })

  test('its report goes where it is asked to, beside others', async () => {
    writeArchive()
    await cli(['--shard', '1/1', '-f', 'blob:all.jsonl', '-f', 'json:own.json'])
    expect(readdirSync(at('')).includes(FOLDER)).toBe(false)
    expect(await cli(['merge-reports', 'all.jsonl', '-f', 'json'])).toEqual(
      await cli(['-f', 'json']),
    )
    expect(read('own.json')).toContain('"minister-known"')
    expect(read('own.json')).not.toContain('duplicate-release')
  })
})
