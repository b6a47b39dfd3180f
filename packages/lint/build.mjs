import { cpSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as yaml from 'yaml'
import { bundleForNode } from './bundle.mjs'

// Not `dist/cli`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

/** The native parser is bundled but for its binary, which it finds from where it is installed. */
const findBinary = {
  name: 'find-binary',
  setup({ onLoad }) {
    onLoad({ filter: /satteri[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', "urlOf('satteri')"),
    }))
  },
}

/** A walker of folders looks for a matcher of its own, which is found on the disk; nobody uses it. */
const matcherless = {
  name: 'matcherless',
  setup({ onLoad }) {
    onLoad({ filter: /fdir[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /__require(?:\.resolve)?\("picomatch"\)/g,
        'null',
      ),
    }))
  },
}

/** Evaluates `yaml` when something of it is first used: the frontmatter of nearly all releases is read without. */
const yamlWhenUsed = {
  name: 'yaml-when-used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, ({ namespace }) =>
      namespace === 'when-used' ? undefined : { path: 'yaml', namespace: 'when-used' },
    )
    onLoad({ filter: /./, namespace: 'when-used' }, () => ({
      contents: Object.keys(yaml)
        .map(
          name =>
            `Object.defineProperty(exports,'${name}',{enumerable:true,get:()=>require('yaml').${name}})`,
        )
        .join('\n'),
      resolveDir: '.',
    }))
  },
}

await bundleForNode(outdir, {
  name: 'release-lint',
  entry: 'src/cli/main.ts',
  starts: { main: 'src/cli/start/main.ts', worker: 'src/cli/start/worker.ts' },
  // A run that the cache knows needs a tenth of it.
  rest: ['src/cli/worker.ts'],
  options: {
    alias: { 'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)) },
    plugins: [findBinary, matcherless, yamlWhenUsed],
  },
})

// `explain` reads the pages of the rules beside the bundle.
cpSync('src/rules', join(outdir, '../rules'), {
  recursive: true,
  filter: path => statSync(path).isDirectory() || path.endsWith('readme.md'),
})
