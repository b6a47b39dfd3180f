import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { build, transform } from 'esbuild'

// Not `dist`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

// Native where there is Node: it takes a tenth of the time.
const INFLATE = {
  node: `
    import { inflateRawSync } from 'node:zlib'
    const read = packed => inflateRawSync(Buffer.from(packed, 'base64')).toString()`,
  browser: `
    import { inflateSync, strFromU8 } from 'fflate'
    const toBytes = packed => Uint8Array.from(atob(packed), unit => unit.charCodeAt(0))
    const read = packed => strFromU8(inflateSync(toBytes(packed)))`,
}

/** Compresses the register, which is a fifth of the server; it is read when it is first asked for. */
const compressRegister = {
  name: 'compress-register',
  setup({ initialOptions, onLoad }) {
    onLoad({ filter: /register-data\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
      const { packedRegister } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      const parts = Object.entries(packedRegister).map(([part, text]) => {
        const packed = deflateRawSync(text, { level: 9 }).toString('base64')
        return `get ${part}() { return read('${packed}') }`
      })
      const contents = `${INFLATE[initialOptions.platform]}
        export const packedRegister = { ${parts.join(', ')} }`
      return { contents, loader: 'js', resolveDir: import.meta.dirname }
    })
  },
}

const shared = {
  outdir,
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  // The editor parses with remark-parse; the native parser is for whole archives.
  external: ['satteri'],
  alias: {
    'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)),
    // As modules, of which only what is used goes in.
    yaml: fileURLToPath(new URL('../browser/dist/index.js', import.meta.resolve('yaml'))),
  },
  plugins: [compressRegister],
}

await build({
  ...shared,
  entryPoints: ['src/node.ts'],
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  conditions: ['@release-lint/source'],
  // CommonJS inside an ES module bundle needs a `require`.
  banner: {
    js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
  },
})

await build({
  ...shared,
  entryPoints: ['src/worker.ts'],
  format: 'iife',
  platform: 'browser',
  // Without `worker` a dependency picks its build for pages, which wants a `document`.
  conditions: ['@release-lint/source', 'worker', 'browser'],
  inject: ['./no-buffer.mjs'],
})
