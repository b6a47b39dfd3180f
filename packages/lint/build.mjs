import { cpSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from './bundle.mjs'

// Not `dist/cli`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

await bundleForNode(outdir, {
  name: 'release-lint',
  entry: 'src/cli/bundle.ts',
  starts: { main: 'src/cli/start/main.ts', worker: 'src/cli/start/worker.ts' },
  options: {
    // The native parser finds its binary beside itself.
    external: ['satteri'],
    alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
  },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
