import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { expect, inject, test } from 'vitest'
import { createWorld, seed } from './harness/world.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const FENCE = /^(`{3,})(yaml|md|md file)\n([\s\S]*?)^\1$/gm

const [, SEED_TITLE = ''] = /^title: "(.*)"$/m.exec(seed) ?? []

/** The fences of a rule's page, each made a whole file. */
function textsOf(readme: string): string[] {
  const end = seed.indexOf('\n---\n', 4)
  return [...readme.matchAll(FENCE)].map(([, , kind, content = '']) => {
    if (kind === 'md file') return content
    if (kind === 'md') return `${seed.slice(0, end)}\n---\n\n${content}`
    const own = [...content.matchAll(/^(\w+):/gm)].map(([, key]) => key)
    const kept = seed
      .slice(4, end)
      .replace(/^(\w+):.*\n?(?:[ -].*\n?)*/gm, (entry, key) => (own.includes(key) ? '' : entry))
    return `---\n${content}${kept}\n---\n${seed.slice(end + 5)}`
  })
}

/** Runs the script that compares, which has to find no difference; gives what it has counted. */
function compared(args: readonly string[]): { releases: number; findings: number } {
  const script = join(root, 'scripts/agree.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  })
  const SAME = /^(\d+) releases, (\d+) findings: the same\n$/
  expect(stdout + stderr).toMatch(SAME)
  expect(status).toBe(0)
  const [, releases, findings] = SAME.exec(stdout) ?? []
  return { releases: Number(releases), findings: Number(findings) }
}

// Whole processes on both sides; the same script compares them over an archive.
test('the command line and the server find the same in every example of every rule', () => {
  const world = createWorld()
  const cli = createWorld()
  try {
    const pages = globSync('packages/lint/src/rules/*/readme.md', { cwd: root, absolute: true })
    for (const page of pages) {
      const id = basename(dirname(page))
      for (const [index, example] of textsOf(readFileSync(page, 'utf8')).entries()) {
        // Else nearly all would be duplicates of each other; a copy with other line ends still is.
        const text = example.replace(SEED_TITLE, `${SEED_TITLE} ${id} ${index}`)
        world.write(`${id}/${index}.md`, text)
        if (index === 0) world.write(`${id}/${index}-crlf.md`, text.replaceAll('\n', '\r\n'))
      }
    }
    const lint = join(root, 'packages/lint')
    const built = spawnSync(process.execPath, ['build.mjs', join(cli.folder, 'dist/bin')], {
      cwd: lint,
    })
    expect(built.status).toBe(0)
    // The bundle reads its version there.
    copyFileSync(join(lint, 'package.json'), join(cli.folder, 'package.json'))
    const places = ['--cli', join(cli.folder, 'dist/bin/main.cjs')]
    places.push('--server', join(inject('server'), 'node.cjs'))
    const all = compared([world.folder, '2000', ...places])
    expect(all.releases).toBeGreaterThan(200)
    expect(all.findings).toBeGreaterThan(200)
    const held = compared([world.folder, '100', '--baseline', ...places])
    expect(held.releases).toBe(100)
    expect(held.findings).toBeGreaterThan(100)
  } finally {
    for (const { end } of [world, cli]) end()
  }
}, 240_000)
