import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** @type {import('esbuild').BuildOptions} As CommonJS, which starts faster and can be kept compiled. */
const shared = {
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['@release-lint/source'],
}

/**
 * Bundles what `loadBundle` runs, and the scripts that start it by the name `BUNDLE`.
 *
 * @param {string} outdir A folder, which is emptied: a bundle is called by what it holds, and an earlier one would be packed.
 * @param {{ name: string, entry: string, starts: Record<string, string>, options?: import('esbuild').BuildOptions }} parts
 */
export async function bundleForNode(outdir, { name, entry, starts, options }) {
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const {
    outputFiles: [{ text }],
  } = await build({
    ...shared,
    ...options,
    entryPoints: [entry],
    write: false,
    define: { 'import.meta.url': 'IMPORT_META_URL' },
    banner: {
      js: "const urlOf=name=>require('node:url').pathToFileURL(require.resolve(name)).href,IMPORT_META_URL=urlOf(__filename);",
    },
  })
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const bundle = `${name}-${hash}.cjs`
  writeFileSync(join(outdir, bundle), text)
  await build({
    ...shared,
    entryPoints: starts,
    outdir,
    outExtension: { '.js': '.cjs' },
    define: { BUNDLE: JSON.stringify(bundle) },
  })
}
