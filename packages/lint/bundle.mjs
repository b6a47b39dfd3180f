import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

/** @type {import('esbuild').BuildOptions} As CommonJS, which starts faster and can be kept compiled. */
const shared = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  // As `node20` patterns with classes of Unicode would be made anew each time that they are used.
  target: 'es2023',
  conditions: ['@release-lint/source'],
}

/** @type {import('esbuild').BuildOptions} */
const loaded = {
  ...shared,
  write: false,
  define: { 'import.meta.url': 'IMPORT_META.url' },
  banner: {
    js: "const urlOf=name=>require('node:url').pathToFileURL(require.resolve(name)).href,IMPORT_META={get url(){return urlOf(__filename)}};",
  },
}

/**
 * Bundles what `loadBundle` runs, and the scripts that start it by the names `BUNDLE`, `REST` and `LIBRARIES`.
 *
 * @param {string} outdir A folder, which is emptied: a bundle is called by what all of them hold, and an earlier one would be packed.
 * @param {{ name: string, entry: string, starts: Record<string, string>, options?: import('esbuild').BuildOptions, rest?: readonly string[], libraries?: Readonly<Record<string, readonly string[]>> }} parts
 *   with `rest`, another bundle holds these modules and what is imported when it is asked for; each of
 *   `libraries`, by what is used of it, has a bundle of its own, which is loaded when it is first used.
 */
export async function bundleForNode(
  outdir,
  { name, entry, starts, options = {}, rest, libraries = {} },
) {
  /** @type {Set<string>} */
  const later = new Set(rest)
  const plugins = [
    ...Object.entries(libraries).map(([library, used]) => whenUsed(library, used)),
    ...(options.plugins ?? []),
  ]
  const first = await textOf({
    ...options,
    entryPoints: [entry],
    plugins: rest ? [leaveForLater(later), ...plugins] : plugins,
    // As `require`, which `loadBundle` hands in.
    ...(rest && { supported: { 'dynamic-import': false } }),
  })
  /** @type {Record<string, string>} */
  const texts = {
    [name]: first,
    ...(rest && { rest: await textOf({ ...options, plugins, stdin: modules(later) }) }),
  }
  for (const [library, used] of Object.entries(libraries)) {
    const contents = `export { ${used.join(', ')} } from '${library}'`
    texts[library] = await textOf({ ...options, stdin: { contents, resolveDir: '.' } })
  }
  const { [name]: BUNDLE, rest: REST = null, ...LIBRARIES } = writeBundles(outdir, name, texts)
  await build({
    ...shared,
    entryPoints: starts,
    outdir,
    outExtension: { '.js': '.cjs' },
    define: {
      BUNDLE: JSON.stringify(BUNDLE),
      REST: JSON.stringify(REST),
      LIBRARIES: JSON.stringify(LIBRARIES),
    },
  })
}

/**
 * Writes bundles to a folder, under names with one hash of them all; gives the names.
 *
 * @param {string} outdir
 * @param {string} name of the one that is run
 * @param {Readonly<Record<string, string>>} texts
 * @returns {Record<string, string>}
 */
function writeBundles(outdir, name, texts) {
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const hash = createHash('sha256')
    .update(Object.values(texts).join('\0'))
    .digest('hex')
    .slice(0, 8)
  return Object.fromEntries(
    Object.entries(texts).map(([part, text]) => {
      const file = `${name}-${hash}${part === name ? '' : `.${part}`}.cjs`
      writeFileSync(join(outdir, file), text)
      return [part, file]
    }),
  )
}

/**
 * A function in ASCII, which takes half the memory and is read at once: esbuild escapes all but what is in patterns.
 *
 * @param {import('esbuild').BuildOptions} options
 */
async function textOf(options) {
  const { outputFiles } = await build({ ...loaded, ...options })
  const text = outputFiles?.[0]?.text ?? ''
  const ascii = text.replace(
    /[^\0-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `(function(module,require,__filename){${ascii}\n})`
}

/**
 * Leaves out what is imported when it is asked for, by its path from here.
 *
 * @param {Set<string>} later told of what is left out
 * @returns {import('esbuild').Plugin}
 */
function leaveForLater(later) {
  return {
    name: 'leave-for-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const name = relative('.', join(resolveDir, path)).replaceAll('\\', '/')
        later.add(name)
        return { path: name, external: true }
      })
    },
  }
}

/**
 * A module of functions that give modules, by their paths.
 *
 * @param {Set<string>} paths
 */
function modules(paths) {
  const lines = [...paths].toSorted().map(path => `'${path}': () => require('./${path}'),`)
  return { contents: `module.exports = {\n${lines.join('\n')}\n}`, resolveDir: '.' }
}

/**
 * Asks for a library when something of it is first used, which most runs do of none.
 *
 * @param {string} name
 * @param {readonly string[]} used
 * @returns {import('esbuild').Plugin}
 */
function whenUsed(name, used) {
  const namespace = `${name}-when-used`
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, importer =>
        // As `require`, which `loadBundle` hands in.
        importer.namespace === namespace
          ? { path: name, external: true }
          : { path: name, namespace },
      )
      const getters = used.map(
        key =>
          `Object.defineProperty(exports,'${key}',{enumerable:true,get:()=>require('${name}').${key}})`,
      )
      onLoad({ filter: /./, namespace }, () => ({ contents: getters.join('\n') }))
    },
  }
}
