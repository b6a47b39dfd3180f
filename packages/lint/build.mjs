import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as yaml from 'yaml'
import { bundleForNode } from './bundle.mjs'

// Not `dist/cli`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

/** The native parser is bundled but for its binary, which it finds from where it is installed. */
const findBinary = {
  name: 'find-binary',
  setup({ onLoad }) {
    onLoad({ filter: /satteri[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', "urlOf('satteri')"),
    }))
  },
}

/** A walker of folders looks for a matcher of its own, which is found on the disk; nobody uses it. */
const matcherless = {
  name: 'matcherless',
  setup({ onLoad }) {
    onLoad({ filter: /fdir[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /__require(?:\.resolve)?\("picomatch"\)/g,
        'null',
      ),
    }))
  },
}

/**
 * The properties of a namespace that our sources use.
 *
 * @param {string} namespace
 */
function usedOf(namespace) {
  const sources = ['src', '../schema/src'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(join(folder, name), 'utf8')),
  )
  // Types have capitals, or are of `core`; nothing is left of them in a bundle.
  const uses = sources
    .join('\n')
    .matchAll(new RegExp(`\\b${namespace}\\.(?!core|infer)([a-z]\\w*)`, 'g'))
  return [...new Set(Array.from(uses, ([, name = '']) => name))].toSorted()
}

await bundleForNode(outdir, {
  name: 'release-lint',
  entry: 'src/cli/main.ts',
  starts: { main: 'src/cli/start/main.ts', worker: 'src/cli/start/worker.ts' },
  // A run that the cache knows needs a tenth of it.
  rest: ['src/cli/worker.ts'],
  libraries: { yaml: Object.keys(yaml), zod: usedOf('z'), satteri: ['markdownToMdast'] },
  options: {
    alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
    plugins: [findBinary, matcherless],
  },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
