import { build } from 'esbuild'

await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
  // Not `dist/cli`, where tsc writes; a test names a folder of its own.
  outdir: process.argv[2] ?? 'dist/bin',
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
    js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
  },
})
