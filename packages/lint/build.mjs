import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Not `dist/cli`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

const shared = {
  bundle: true,
  minify: true,
  // As CommonJS, which starts faster and can be kept compiled.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['@release-lint/source'],
}

// What the bundle is called by what it holds, an earlier one would be packed.
rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
const {
  outputFiles: [{ text }],
} = await build({
  ...shared,
  entryPoints: ['src/cli/bundle.ts'],
  write: false,
  // The native parser finds its binary beside itself.
  external: ['satteri'],
  define: { 'import.meta.url': 'IMPORT_META_URL' },
  banner: { js: "const IMPORT_META_URL=require('node:url').pathToFileURL(__filename).href;" },
  alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
})
// A script that may import by itself runs at half the speed.
const contents = text.replace('import("satteri")', 'IMPORT("satteri")')
const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8)
const bundle = `release-lint-${hash}.cjs`
writeFileSync(join(outdir, bundle), contents)

await build({
  ...shared,
  entryPoints: ['src/cli/start/main.ts', 'src/cli/start/worker.ts'],
  outdir,
  outExtension: { '.js': '.cjs' },
  define: { BUNDLE: JSON.stringify(bundle) },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
