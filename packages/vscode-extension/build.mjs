import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  conditions: ['@release-lint/source'],
}

await build({
  ...shared,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
})

await build({
  ...shared,
  entryPoints: ['../language-server/src/node.ts'],
  outfile: 'dist/server.mjs',
  format: 'esm',
  external: ['satteri'],
  alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
  // CommonJS inside an ES module bundle needs a `require`.
  banner: {
    js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
  },
})
