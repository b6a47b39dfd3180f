import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { run } from './run.mjs'

/**
 * What `import 'release-lint'` loads of the package itself; what a function imports when it is called is not among it.
 *
 * @param {string} folder
 */
export function checkImport(folder) {
  const dist = join(folder, 'node_modules/release-lint/dist')
  /** @type {Set<string>} */
  const loaded = new Set()
  /** @param {string} file */
  const load = file => {
    if (loaded.has(file)) return
    loaded.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, other = ''] of text.matchAll(/(?:^import|\bfrom) ['"](\.\.?\/[^'"]+)['"]/gm))
      load(resolve(dirname(file), other))
  }
  load(join(dist, 'node.js'))
  assert.ok(loaded.has(join(dist, 'lint.js')) && loaded.has(join(dist, 'rules/registry.js')))
  const unwanted = [...loaded].filter(file => /\/(?:cli|reporters)\//.test(file))
  assert.deepEqual(unwanted, [])
}

// Three times what the heap may hold.
const RELEASES = 150
const WORDS = 'Words of a long release, one line after another.\n'.repeat(20_000)
const HEAP_MB = 50

/** @param {string} folder */
export function checkMemory(folder) {
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  for (let number = 0; number < RELEASES; number++) {
    const title = `A title that is long enough to be a part of its text, number ${number}`
    const head = `title: ${title}\ndate: 2025-11-25\nministers: []\nportfolios: []`
    const link = `https://www.beehive.govt.nz/release/another-release-number-${number}`
    writeFileSync(join(archive, `${number}.md`), `---\n${head}\n---\n\n[a](${link})\n\n${WORDS}`)
  }
  const script = `import { lintFiles } from 'release-lint'
let count = 0
for await (const { findings } of lintFiles('archive')) count += findings.length > 0
console.log(count)`
  const command = [process.execPath, `--max-old-space-size=${HEAP_MB}`, '--input-type=module']
  const { stdout } = run(folder, [...command, '-e', script])
  assert.equal(stdout, `${RELEASES}\n`)
  rmSync(archive, { recursive: true })
}
