import { cpSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Not `dist/cli`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

// Chunks are named by what they hold, and those of an earlier build would be packed.
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@release-lint/source'],
  // The native parser finds its binary beside itself.
  external: ['satteri'],
  alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
  // CommonJS inside an ES module bundle needs a `require`.
  banner: {
    js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
  },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
