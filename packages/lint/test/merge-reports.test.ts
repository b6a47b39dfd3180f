import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, cli, read, write } from './cli-world.ts'
import { git } from './git-world.ts'
import { FOLDER, release, shards, writeArchive } from './shard-world.ts'

describe('one sentence and exit code 2', () => {
  test.each([
    [
      ['--shard', '0/3', '-f', 'blob'],
      '--shard takes I/N, as 1/3 for the first of three, not `0/3`',
    ],
    [
      ['--shard', '4/3', '-f', 'blob'],
      '--shard takes I/N, as 1/3 for the first of three, not `4/3`',
    ],
    [['--shard', 'x', '-f', 'blob'], '--shard takes I/N, as 1/3 for the first of three, not `x`'],
    [['--shard', '1/3'], 'Use --shard with --format blob, which merge-reports reads'],
    [['-f', 'blob'], 'Use --shard with --format blob, which merge-reports reads'],
    [['--shard', '1/3', '-f', 'blob', '--fix'], 'Use either --shard or --fix, not both'],
    [
      ['merge-reports', '--fix'],
      'merge-reports takes no --fix; what is checked is asked of the shards',
    ],
    [['merge-reports', 'none'], 'none: no report to merge: no such file or folder'],
    [['merge-reports', 'r'], 'There is no report to merge; `--shard I/N --format blob` writes one'],
    [['merge-reports', 'README.md'], 'README.md: not the report of a shard'],
  ])('%j', async (args, sentence) => {
    writeArchive()
    expect(await cli(args)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  test.each<[string, () => unknown, string]>([
    [
      'a missing shard',
      () => rmSync(at(`${FOLDER}/blob-2-3.jsonl`)),
      'The report of shard 2 of 3 is missing',
    ],
    [
      'two missing shards',
      () => {
        rmSync(at(`${FOLDER}/blob-1-3.jsonl`))
        rmSync(at(`${FOLDER}/blob-3-3.jsonl`))
      },
      'The reports of shards 1 and 3 of 3 are missing',
    ],
    [
      'a shard twice',
      () => write(`${FOLDER}/again/x.jsonl`, read(`${FOLDER}/blob-2-3.jsonl`)),
      `${FOLDER}/again/x.jsonl and ${FOLDER}/blob-2-3.jsonl are both of shard 2 of 3`,
    ],
    [
      'a shard of another number',
      () => cli(['--shard', '2/2', '-f', `blob:${FOLDER}/blob-2-3.jsonl`]),
      `${FOLDER}/blob-2-3.jsonl: not of the run of ${FOLDER}/blob-1-3.jsonl: it is one of 2 shards, not of 3`,
    ],
    [
      'a shard with other options',
      () => cli(['--shard', '2/3', '-f', 'blob', '--rule', 'link-http:off']),
      `${FOLDER}/blob-2-3.jsonl: not of the run of ${FOLDER}/blob-1-3.jsonl: its options are others`,
    ],
    [
      'a shard of other files',
      () => {
        write('new.md', release(50))
        return cli(['--shard', '2/3', '-f', 'blob'])
      },
      `${FOLDER}/blob-2-3.jsonl: not of the run of ${FOLDER}/blob-1-3.jsonl: its files are others`,
    ],
    [
      'a shard with another config',
      async () => {
        const config = read('.releaselintrc.json')
        write('.releaselintrc.json', '{"extends": "recommended"}')
        await cli(['--shard', '2/3', '-f', 'blob'])
        write('.releaselintrc.json', config)
      },
      `${FOLDER}/blob-2-3.jsonl: checked with another config than there is here`,
    ],
    [
      'a shard of another version',
      () => {
        const name = `${FOLDER}/blob-2-3.jsonl`
        write(name, read(name).replaceAll(/("keys":\{"[^"]*":")\w/g, '$1-'))
      },
      `${FOLDER}/blob-2-3.jsonl: checked with another version of release-lint than there is here`,
    ],
    [
      'a report that was cut off',
      () => {
        const name = `${FOLDER}/blob-2-3.jsonl`
        write(name, read(name).slice(0, -20))
      },
      `${FOLDER}/blob-2-3.jsonl: the report of a shard, but not a whole one`,
    ],
    [
      'a report that is none',
      () => write(`${FOLDER}/blob-2-3.jsonl`, '[]\n'),
      `${FOLDER}/blob-2-3.jsonl: not the report of a shard`,
    ],
    [
      'a release that is another by now',
      () => write('twins/3.md', `${release(3)}\nMore.\n`),
      'twins/3.md: not here as its shard checked it; merge-reports needs the files of the run',
    ],
    [
      'a release with a finding that is mended by now',
      () => write('wrong.md', release(40)),
      'wrong.md: not here as its shard checked it; merge-reports needs the files of the run',
    ],
    [
      'a shard of another commit',
      () => {
        git('commit', '-q', '--allow-empty', '-m', 'Another')
        return cli(['--shard', '2/3', '-f', 'blob'])
      },
      `${FOLDER}/blob-2-3.jsonl: not of the run of ${FOLDER}/blob-1-3.jsonl: it is of another commit`,
    ],
    [
      'another commit in the folder',
      () => git('commit', '-q', '--allow-empty', '-m', 'Another'),
      `${FOLDER}/blob-1-3.jsonl: of another commit than is checked out here`,
    ],
    [
      'a release that is gone',
      () => rmSync(at('twins/3.md')),
      'twins/3.md: not here as its shard checked it; merge-reports needs the files of the run',
    ],
  ])('%s', async (_, spoil, sentence) => {
    writeArchive()
    await shards(3)
    await spoil()
    expect(await cli(['merge-reports'])).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })
})
