import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../pack/run.mjs'
import { startRemoteCache } from './remote-cache.mjs'
import { createRepository, good, root, shown, wrong } from './repository.mjs'

const NAMES = ['releases-2024', 'releases-2025']
/** A release with a warning, which a report tells of though the task succeeds. */
const warned = good.replace('in critical minerals"', 'in critical minerals."')

/** Two clones of a repository that lints by package share a remote cache, and are never told anything wrong. */
export async function checkTurbo() {
  const first = createRepository(join(root, 'node_modules/.bin'))
  const second = `${first.folder}-clone`
  const cache = await startRemoteCache()
  try {
    first.write('.gitignore', 'node_modules\n.turbo\n')
    first.write('turbo.json', shown('turbo.json'))
    first.write('.releaselintrc.json', '{"rules": {"url-slug": "off"}}\n')
    const manifest = { name: 'archive', private: true, packageManager: 'npm@11.0.0' }
    first.write('package.json', JSON.stringify({ ...manifest, workspaces: NAMES }))
    for (const name of NAMES) {
      const text = shown('releases-2025/package.json').replace('releases-2025', name)
      first.write(`${name}/package.json`, text)
      first.write(`${name}/a.md`, name === NAMES[1] ? warned : good)
    }
    first.write('package-lock.json', lockfile(manifest.name))
    first.git('add', '.')
    first.git('commit', '-qm', 'Releases')
    run(first.folder, ['git', 'clone', '-q', first.folder, second])
    mkdirSync(join(second, 'node_modules'))
    symlinkSync(join(first.folder, 'node_modules/.bin'), join(second, 'node_modules/.bin'))

    const here = await lint(first.folder, cache.url)
    assert.deepEqual([here.code, cache.stored.size, cache.served.length], [0, 2, 0], here.output)
    assert.match(here.report, /title-trailing-period/)
    const there = await lint(second, cache.url)
    assert.equal(cache.served.length, 2, there.output)
    assert.match(there.output, /2 cached, 2 total/)
    assert.deepEqual([there.code, there.report], [0, here.report])

    await checkChanges(first, second, cache.url)
  } finally {
    cache.close()
    for (const folder of [first.folder, second]) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A release, a config and the linter change: each time both clones are told what is so.
 *
 * @param {import('./repository.mjs').Repository} first
 * @param {string} second
 * @param {string} url
 */
async function checkChanges(first, second, url) {
  first.write('releases-2025/a.md', wrong)
  for (let time = 0; time < 2; time++) {
    const { code, output } = await lint(first.folder, url)
    assert.notEqual(code, 0)
    assert.match(output, /Unknown minister `Hon Shane Jnes`/)
    assert.match(output, /1 cached, 2 total/)
  }
  first.write('releases-2025/a.md', good)
  const mended = await lint(first.folder, url)
  assert.equal(mended.code, 0)
  assert.match(mended.report, /no problems/)
  assert.doesNotMatch(mended.report, /title-trailing-period/)
  assert.match((await lint(second, url)).report, /title-trailing-period/)
  first.write('.releaselintrc.json', '{"extends": "strict"}\n')
  assert.match((await lint(first.folder, url)).output, /0 cached, 2 total/)
  assert.match((await lint(first.folder, url)).output, /2 cached, 2 total/)
  first.write('package-lock.json', lockfile('archive', '0.1.1'))
  assert.match((await lint(first.folder, url)).output, /0 cached, 2 total/)
}

/**
 * Runs `turbo run lint` with nothing kept on this machine.
 *
 * @param {string} cwd
 * @param {string} url
 * @returns {Promise<{code: number, output: string, report: string}>} the report is what the tasks print
 */
function lint(cwd, url) {
  rmSync(join(cwd, '.turbo'), { recursive: true, force: true })
  rmSync(join(cwd, 'node_modules/.cache'), { recursive: true, force: true })
  const args = ['run', 'lint', '--cache=remote:rw', '--output-logs=full', '--log-order=grouped']
  const env = { ...process.env, TURBO_API: url, TURBO_TOKEN: 'token', TURBO_TEAM: 'team_press' }
  return new Promise(resolve => {
    const turbo = join(root, 'node_modules/.bin/turbo')
    const options = { cwd, env: { ...env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } }
    execFile(turbo, [...args, '--no-color'], options, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter(line => /^releases-\d+:lint: /.test(line))
      const told = lines.filter(line => !/cache (?:hit|miss|bypass)|lint: (?:>|$)/.test(line))
      const code = error ? Number(error.code ?? 1) : 0
      resolve({ code, output: stdout + stderr, report: told.toSorted().join('\n') })
    })
  })
}

/**
 * What npm would write, with no registry to ask.
 *
 * @param {string} name
 * @param {string} [version] of release-lint
 */
function lockfile(name, version = '0.1.0') {
  const own = { version, dev: true }
  const members = NAMES.map(member => [
    member,
    { name: member, devDependencies: { 'release-lint': '0.1.0' } },
  ])
  const links = NAMES.map(member => [`node_modules/${member}`, { resolved: member, link: true }])
  const packages = {
    '': { name, workspaces: NAMES },
    ...Object.fromEntries([...members, ...links]),
    'node_modules/release-lint': own,
  }
  return JSON.stringify({ name, lockfileVersion: 3, requires: true, packages })
}
