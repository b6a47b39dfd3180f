import { build } from 'esbuild'

// `@release-lint/schema/register` in one file: to open a dozen takes longer than to read the register.
await build({
  entryPoints: ['src/register.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2023',
})
