import { copyFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, minify: true, target: 'node20', legalComments: 'none' }
const conditions = ['@release-lint/source']

/** @type {import('esbuild').Plugin} */
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

rmSync('dist', { recursive: true, force: true })
await Promise.all([buildExtension(), buildServer(), buildWeb()])
copyFileSync('../lint/config.schema.json', 'dist/config.schema.json')
copyFileSync('../schema/register.schema.json', 'dist/register.schema.json')

/** What Node.js runs in the extension host: what is imported when it is needed has a file of its own. */
function buildExtension() {
  return build({
    ...shared,
    entryPoints: {
      extension: 'src/extension.ts',
      client: 'src/client-node.ts',
      'new-release': 'src/commands/new-release.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    conditions,
    external: ['vscode'],
    // The extension host hands out `vscode` through `require`.
    supported: { 'dynamic-import': false },
    plugins: [separateFiles],
  })
}

/** The language server and the command line of Lint Workspace, which share nearly everything. */
function buildServer() {
  return build({
    ...shared,
    entryPoints: {
      server: '../language-server/src/node.ts',
      cli: '../lint/src/cli/main.ts',
      worker: '../lint/src/cli/worker.ts',
    },
    outdir: 'dist/server',
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions,
    external: ['satteri'],
    // CommonJS inside an ES module bundle needs a `require`.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
    },
  })
}

/** Both halves for a browser, each in one file. */
async function buildWeb() {
  await build({
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist/web',
    platform: 'browser',
    format: 'cjs',
    conditions: [...conditions, 'worker', 'browser'],
    external: ['vscode'],
  })
}
