import { copyFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const conditions = ['@release-lint/source']

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  conditions,
  external: ['vscode', 'satteri'],
  // gray-matter asks for it by habit, but is never given anything that it would read with it.
  alias: { 'js-yaml': '../schema/build/js-yaml.cjs' },
}

/** @type {import('esbuild').BuildOptions} */
const forNode = { ...shared, outdir: 'dist', platform: 'node' }

/** @type {import('esbuild').BuildOptions} */
const forBrowser = {
  ...shared,
  outdir: 'dist/web',
  platform: 'browser',
  // Without `worker` a dependency picks its build for pages, which wants a `document`.
  conditions: [...conditions, 'worker', 'browser'],
}

/** What is imported when it is needed has a file of its own. */
const separateFiles = {
  name: 'separate-files',
  setup({ onResolve }) {
    onResolve({ filter: /^[.#]/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${basename(path, '.ts').replace('#', '')}.cjs`, external: true }
        : undefined,
    )
  },
}

/** A task checks once: watching is of the terminal. */
const withoutWatching = {
  name: 'without-watching',
  setup({ onLoad }) {
    onLoad({ filter: /lint[\\/]src[\\/]cli[\\/]watch[\\/]watch\.ts$/ }, () => ({
      contents: `import { usageError } from '../errors.ts'
        export const watchFiles = () => { throw usageError('--watch is for npx release-lint') }`,
      loader: 'ts',
    }))
  },
}

rmSync('dist', { recursive: true, force: true })
await Promise.all([
  build({
    ...forNode,
    entryPoints: { extension: 'src/extension.ts', client: 'src/client-node.ts' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // The extension host hands out `vscode` through `require` alone.
    supported: { 'dynamic-import': false },
    plugins: [separateFiles],
  }),
  build({
    ...forNode,
    entryPoints: {
      server: '../language-server/src/node.ts',
      cli: '../lint/src/cli/start/main-module.ts',
      worker: '../lint/src/cli/start/worker-module.ts',
    },
    outdir: 'dist/server',
    splitting: true,
    plugins: [withoutWatching],
    format: 'esm',
    // CommonJS inside an ES module bundle needs a `require`.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
    },
  }),
  build({
    ...forBrowser,
    entryPoints: { extension: 'src/extension.ts' },
    format: 'cjs',
  }),
  build({
    ...forBrowser,
    entryPoints: { server: '../language-server/src/worker.ts' },
    format: 'iife',
  }),
])
copyFileSync('../lint/config.schema.json', 'dist/config.schema.json')
copyFileSync('../schema/register.schema.json', 'dist/register.schema.json')
