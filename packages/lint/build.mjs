import { build } from 'esbuild'

await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@release-lint/source'],
  // The native parser finds its binary beside itself.
  external: ['satteri'],
  // CommonJS inside an ES module bundle needs a `require`.
  banner: {
    js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
  },
})
