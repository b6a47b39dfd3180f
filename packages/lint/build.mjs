import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import * as yaml from 'yaml'
import { bundleForNode, shared } from './bundle.mjs'

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
 * Evaluates a package when something of it is first used, which most runs do of none.
 *
 * @param {string} name
 * @param {readonly string[]} exports what is used of it, all that is bundled
 * @returns {import('esbuild').Plugin}
 */
function whenUsed(name, exports) {
  const used = `${name}-used`
  return {
    name: `${name}-when-used`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace }) =>
        namespace === used ? undefined : { path: name, namespace: `${name}-getters` },
      )
      onResolve({ filter: new RegExp(`^${used}$`) }, () => ({ path: name, namespace: used }))
      const getters = exports.map(
        key =>
          `Object.defineProperty(exports,'${key}',{enumerable:true,get:()=>require('${used}').${key}})`,
      )
      onLoad({ filter: /./, namespace: `${name}-getters` }, () => ({
        contents: getters.join('\n'),
      }))
      onLoad({ filter: /./, namespace: used }, async () => {
        const contents = `export { ${exports.join(', ')} } from '${name}'`
        // A module of its own, whose names V8 need not know before.
        const { outputFiles } = await build({
          ...shared,
          stdin: { contents, resolveDir: '.' },
          plugins: [findBinary],
          define: { 'import.meta.url': 'IMPORT_META_URL' },
          write: false,
        })
        return { contents: outputFiles[0]?.text ?? '', resolveDir: '.' }
      })
    },
  }
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
  options: {
    alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
    plugins: [
      findBinary,
      matcherless,
      whenUsed('yaml', Object.keys(yaml)),
      whenUsed('zod', usedOf('z')),
      whenUsed('satteri', ['markdownToMdast']),
    ],
  },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
