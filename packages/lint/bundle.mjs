import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

/** @type {import('esbuild').BuildOptions} As CommonJS, which starts faster and can be kept compiled. */
export const shared = {
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
  define: { 'import.meta.url': 'IMPORT_META_URL' },
  banner: {
    js: "const urlOf=name=>require('node:url').pathToFileURL(require.resolve(name)).href,IMPORT_META_URL=require('node:url').pathToFileURL(__filename).href;",
  },
}

/**
 * Bundles what `loadBundle` runs, and the scripts that start it by the names `BUNDLE` and `REST`.
 *
 * @param {string} outdir A folder, which is emptied: a bundle is called by what it holds, and an earlier one would be packed.
 * @param {{ name: string, entry: string, starts: Record<string, string>, options?: import('esbuild').BuildOptions, rest?: readonly string[] }} parts
 *   with `rest`, another bundle holds these modules and what is imported when it is asked for.
 */
export async function bundleForNode(outdir, { name, entry, starts, options, rest }) {
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  /** @type {Set<string>} */
  const later = new Set(rest)
  const first = await textOf({
    ...options,
    entryPoints: [entry],
    ...(rest && {
      // As `require`, which `loadBundle` hands in.
      supported: { 'dynamic-import': false },
      plugins: [leaveForLater(later), ...(options?.plugins ?? [])],
    }),
  })
  const texts = rest ? [first, await textOf({ ...options, stdin: modules(later) })] : [first]
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 8)
  const files = [`${name}-${hash}.cjs`, `${name}-${hash}.rest.cjs`]
  for (const [place, text] of texts.entries()) writeFileSync(join(outdir, files[place] ?? ''), text)
  await build({
    ...shared,
    entryPoints: starts,
    outdir,
    outExtension: { '.js': '.cjs' },
    define: { BUNDLE: JSON.stringify(files[0]), REST: JSON.stringify(files[1]) },
  })
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
