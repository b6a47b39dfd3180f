import { expect } from 'vitest'
import { cli, write } from './cli-world.ts'
import { sample } from './example.ts'

/** Where shards write their reports. */
export const FOLDER = '.release-lint-reports'
const DEAD = 'https://www.beehive.govt.nz/release/'

/** A release of its own: another title, another url, a few more words. */
export function release(number: number, body = ''): string {
  const name = String.fromCodePoint(97 + (number % 26), 97 + (number % 7))
  return sample
    .replace(/title: ".*"/, `title: "Wharf ${number} opens in ${name}"`)
    .replace(/url: .*/, `url: ${DEAD}wharf-${number}-opens-${name}`)
    .concat(`\n\nThis is wharf number ${number}.${body}\n`)
}

/** An archive where rules that compare releases have something to find, and directives about them. */
export function writeArchive(): void {
  write('.releaselintrc.json', '{"extends": "strict", "rules": {"url-slug": "off"}}')
  for (let number = 0; number < 24; number++) write(`r/${number % 5}/${number}.md`, release(number))
  for (const number of [0, 3, 8]) write(`twins/${number}.md`, release(number))
  write('links/a.md', release(30, `\n\nSee [the wharf](${DEAD}wharf-7-opens-hz).`))
  write('links/b.md', release(31, `\n\nSee [the wharf](${DEAD}wharf-8-opens-ib).`))
  const silence = (id: string): string => `\n\n<!-- release-lint-disable-next-line ${id} -->\n`
  write(
    'links/c.md',
    release(32, `${silence('link-release')}See [the wharf](${DEAD}wharf-9-opens-jx).`),
  )
  write('links/d.md', release(33, `${silence('link-release')}Nothing to say here.`))
  const directive = '# release-lint-disable-next-line duplicate-release\ntitle: '
  write('twins/5.md', release(5).replace('title: ', directive))
  write('twins/all.md', release(6).replace('title: ', '# release-lint-disable-next-line\ntitle: '))
  write('wrong.md', release(40).replace('Hon Shane Jones', 'Hon Shane Jnes'))
  write('README.md', '# About\n')
}

/** Runs every shard, the last one first. */
export async function shards(count: number, ...args: string[]): Promise<void> {
  for (let index = count; index > 0; index--) {
    const { code, err } = await cli(['--shard', `${index}/${count}`, '-f', 'blob', ...args])
    expect(code).toBeLessThan(2)
    expect(err).toMatch(
      new RegExp(`^Shard ${index} of ${count}: .*; ${FOLDER}/blob-${index}-${count}\\.jsonl\n`),
    )
  }
}
