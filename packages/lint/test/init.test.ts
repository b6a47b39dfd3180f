import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as templates from '../src/cli/init/templates.ts'
import { run } from '../src/cli/run.ts'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

test('an empty repository gets a config that holds', async () => {
  const { code, out } = await cli(['init'])
  expect({ code, out }).toEqual({
    code: 0,
    out: '.releaselintrc.json: written\nHooks and CI: https://github.com/release-lint/release-lint/blob/main/docs/hooks-and-ci.md\n',
  })
  write('a.md', sample)
  expect((await cli([])).code).toBe(0)
  expect((await cli(['init'])).out).toContain('Nothing to write')
})

test.each([
  ['lefthook.yml', 'pre-commit:\n  # Ours\n  commands:\n    other:\n      run: "true"\n'],
  [
    '.pre-commit-config.yaml',
    'repos:\n  # Theirs\n  - repo: meta\n    hooks:\n      - id: identity\n',
  ],
  ['.gitlab-ci.yml', '# Jobs\ntest:\n  script:\n    - "true"\n'],
  ['.lintstagedrc.json', '{"*.ts": "biome"}'],
  ['.husky/pre-commit', 'npm test\n'],
])('%s is changed only when it may be, and keeps what it has', async (name, before) => {
  write(name, before)
  const refused = await cli(['init'])
  expect({ code: refused.code, text: read(name) }).toEqual({ code: 1, text: before })
  expect(refused.out).toContain(`${name}: left as it is; --yes changes it\n`)
  expect((await cli(['init', '--yes'])).out).toContain(`${name}: changed\n`)
  expect(read(name)).toContain('release-lint')
  for (const comment of before.match(/# \w+/g) ?? []) expect(read(name)).toContain(comment)
  if (!name.includes('husky')) {
    const [old, now] = [parse(before), parse(read(name))]
    if (!name.includes('pre-commit') && !name.includes('lefthook')) expect(now).toMatchObject(old)
    expect(Object.keys(now)).toEqual(expect.arrayContaining(Object.keys(old)))
  } else expect(read(name)).toContain(before)
  expect((await cli(['init'])).out).toContain('Nothing to write')
})

test.each([
  [
    '.lintstagedrc.json',
    '{"*.md": ["prettier --write", "cspell"], "*.ts": "biome"}',
    {
      '*.md': ['prettier --write', 'cspell', 'release-lint --only-releases --fix'],
      '*.ts': 'biome',
    },
  ],
  [
    '.lintstagedrc.json',
    '{"*.md": "cspell"}',
    { '*.md': ['cspell', 'release-lint --only-releases --fix'] },
  ],
  [
    'package.json',
    '{"devDependencies": {"release-lint": "^1"}, "lint-staged": {"*.md": "cspell"}}',
    {
      devDependencies: { 'release-lint': '^1' },
      'lint-staged': { '*.md': ['cspell', 'release-lint --only-releases --fix'] },
    },
  ],
  [
    '.gitlab-ci.yml',
    'stages: [build, deploy]\n',
    { stages: ['build', 'deploy'], 'release-lint': expect.objectContaining({ stage: 'build' }) },
  ],
])('%s that has its own: %s', async (name, before, after) => {
  write(name, before)
  await cli(['init', '--yes'])
  expect(parse(read(name))).toEqual(after)
  expect((await cli(['init'])).out).toContain('Nothing to write')
})

test.each([
  ['npm test\nexit 0\n', 'npm test\nnpx --no-install release-lint --staged --fix\nexit 0\n'],
  ['npm test\r\n', 'npm test\r\nnpx --no-install release-lint --staged --fix\r\n'],
])('a script goes on to its end, in its line ends: %j', async (before, after) => {
  write('.husky/pre-commit', before)
  await cli(['init', '--yes'])
  expect(read('.husky/pre-commit')).toBe(after)
})

test.each([
  ['.lintstagedrc.json', '[1]', 'has no place in it'],
  ['package.json', '{"lint-staged": "x.js"}', 'has no place in it'],
  ['.lintstagedrc.json', '{"*.md": {"title": "x"}}', 'has no place in it'],
  ['.lintstagedrc.json', '{"*.md": ', 'cannot be read as JSON'],
  ['lefthook.yml', '- a\n', 'has no place in it'],
  ['lefthook.yml', 'pre-commit: foo\n', 'has no place in it'],
  ['lefthook.yml', 'pre-commit: [\n', 'cannot be read as YAML'],
])('what has no place for ours stays as it is: %s %j', async (name, before, reason) => {
  write(name, before)
  const { code, out, err } = await cli(['init', '--yes'])
  expect({ code, out, text: read(name) }).toEqual({ code: 2, out: '', text: before })
  expect(err).toMatch(new RegExp(`^${name}: .*${reason}.*\\n$`))
})

test.each([
  ['y\n', 0],
  ['n\n', 1],
  ['', 1],
])('on a terminal it asks: %j', async (answer, code) => {
  write('lefthook.yml', 'pre-push:\n  commands: {}\n')
  write('.releaselintrc.json', '{}')
  let out = ''
  const result = await run(['init'], {
    cwd: world.cwd,
    stdin: Readable.from(answer === '' ? [] : [Buffer.from(answer)]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (out += text) },
    env: {},
    isTTY: true,
  })
  expect(result).toBe(code)
  expect(out).toContain('Change lefthook.yml? [y/N] ')
  expect(read('lefthook.yml').includes('release-lint')).toBe(code === 0)
})

test('GitHub: a workflow, in a folder of its own', async () => {
  write('.github/CODEOWNERS', '')
  await cli(['init'])
  expect(read('.github/workflows/release-lint.yml')).toBe(templates.github)
  expect(at('.github')).toContain(world.cwd)
})

test('the page on hooks shows what init writes', () => {
  const page = readFileSync(
    fileURLToPath(new URL('../../../docs/hooks-and-ci.md', import.meta.url)),
    'utf8',
  )
  const { config: _, ...shown } = templates
  for (const text of Object.values(shown)) expect(page).toContain(`\n${text}\`\`\`\n`)
})
