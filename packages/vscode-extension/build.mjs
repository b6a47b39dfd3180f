import { copyFileSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
// @boundaries-ignore the server is bundled here as it is there
import { dropProtocol } from '../language-server/drop-protocol.mjs'

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

/** What is of a terminal or of CI and no task's: the function that a module exports, and what asks for it. */
const OUTSIDE = {
  'watch/watch.ts': ['watchFiles', '--watch'],
  'completions-command.ts': ['writeCompletions', 'completions'],
  'init/init.ts': ['runInit', 'init'],
  'shard/merge-reports.ts': ['mergeReports', 'merge-reports'],
}
const COMMAND_LINE = fileURLToPath(new URL('../lint/src/cli/', import.meta.url))

/** Puts one sentence in place of each. */
const withoutOutside = {
  name: 'without-outside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cli[\\/].*\.ts$/ }, ({ path }) => {
      const [name, asked] = OUTSIDE[relative(COMMAND_LINE, path).replaceAll('\\', '/')] ?? []
      return name === undefined
        ? undefined
        : {
            contents: `import { usageError } from ${JSON.stringify(join(COMMAND_LINE, 'errors.ts'))}
              export const ${name} = () => { throw usageError('${asked} is for npx release-lint') }`,
            loader: 'ts',
            resolveDir: COMMAND_LINE,
          }
    })
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
      task: 'src/task-process.ts',
      worker: '../lint/src/cli/start/worker-module.ts',
    },
    outdir: 'dist/server',
    splitting: true,
    plugins: [withoutOutside, dropProtocol],
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
    plugins: [dropProtocol],
  }),
])
copyFileSync('../lint/config.schema.json', 'dist/config.schema.json')
copyFileSync('../schema/register.schema.json', 'dist/register.schema.json')
