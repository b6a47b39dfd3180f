import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, deflateRawSync } from 'node:zlib'
import { build, transform } from 'esbuild'
// @boundaries-ignore both packages are bundled alike, and only when they are built
import { bundleForNode } from '../lint/bundle.mjs'
import { dropProtocol } from './drop-protocol.mjs'

// Not `dist`, where tsc writes; a test names a folder of its own.
const outdir = process.argv[2] ?? 'dist/bin'

// Native where there is Node: it takes a tenth of the time, and Brotli is smaller by a tenth.
const PACKING = {
  node: {
    pack: text => brotliCompressSync(text),
    read: `
      import { brotliDecompressSync } from 'node:zlib'
      const read = packed => brotliDecompressSync(Buffer.from(packed, 'base64')).toString()`,
  },
  browser: {
    pack: text => deflateRawSync(text, { level: 9 }),
    read: `
      import { inflateSync, strFromU8 } from 'fflate'
      const toBytes = packed => Uint8Array.from(atob(packed), unit => unit.charCodeAt(0))
      const read = packed => strFromU8(inflateSync(toBytes(packed)))`,
  },
}

/** Compresses large data: the register, which is read when it is first asked for, the names of characters and those of domains. */
const compressData = {
  name: 'compress-data',
  setup({ initialOptions, onLoad }) {
    const { pack: compress, read: unpack } = PACKING[initialOptions.platform]
    const pack = text => `read('${compress(text).toString('base64')}')`
    onLoad({ filter: /register-data\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
      const { packedRegister } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
      const parts = Object.entries(packedRegister).map(
        ([part, text]) => `get ${part}() { return ${pack(text)} }`,
      )
      const contents = `${unpack}\nexport const packedRegister = { ${parts.join(', ')} }`
      return { contents, loader: 'js', resolveDir: import.meta.dirname }
    })
    onLoad({ filter: /tlds[\\/]index\.json$/ }, ({ path }) => {
      const packed = pack(readFileSync(path, 'utf8'))
      const contents = `${unpack}\nexport default JSON.parse(${packed})`
      return { contents, loader: 'js', resolveDir: import.meta.dirname }
    })
    onLoad({ filter: /character-entities[\\/]index\.js$/ }, async ({ path }) => {
      const { characterEntities } = await import(pathToFileURL(path).href)
      const packed = pack(JSON.stringify(characterEntities))
      const contents = `${unpack}\nexport const characterEntities = JSON.parse(${packed})`
      return { contents, loader: 'js', resolveDir: import.meta.dirname }
    })
  },
}

/** What no line of the server calls: how zod writes JSON Schemas, and where npm and Node keep modules. */
const UNUSED =
  /zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$|vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/

/** Leaves out what is not used, though its importer keeps it. */
const dropUnused = {
  name: 'drop-unused',
  setup({ onLoad }) {
    onLoad({ filter: UNUSED }, ({ path }) => {
      const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)
      return {
        contents: [...names].map(([, name]) => `export const ${name} = () => {}`).join('\n'),
      }
    })
  },
}

/** The hash that Node has, in place of one written in JavaScript. */
const nativeHash = {
  name: 'native-hash',
  setup({ onLoad }) {
    onLoad({ filter: /@noble[\\/]hashes[\\/]sha2\.js$/ }, () => ({
      contents: `
        import { createHash } from 'node:crypto'
        export const sha256 = bytes => createHash('sha256').update(bytes).digest()`,
    }))
  },
}

const inBoth = {
  // The editor parses with remark-parse; the native parser is for whole archives.
  external: ['satteri'],
  alias: {
    'js-yaml': fileURLToPath(new URL('../schema/build/js-yaml.cjs', import.meta.url)),
    // As modules, of which only what is used goes in.
    yaml: fileURLToPath(new URL('../browser/dist/index.js', import.meta.resolve('yaml'))),
  },
  plugins: [compressData, dropUnused, dropProtocol],
}

await bundleForNode(outdir, {
  name: 'release-language-server',
  entry: 'src/node.ts',
  starts: { node: 'src/start-node.ts' },
  options: {
    charset: 'utf8',
    legalComments: 'none',
    ...inBoth,
    plugins: [...inBoth.plugins, nativeHash],
  },
})

// A program: there is nothing to import from it.
writeFileSync(join(outdir, 'node.d.cts'), 'export {}\n')

await build({
  ...inBoth,
  entryPoints: ['src/worker.ts'],
  outdir,
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  format: 'iife',
  platform: 'browser',
  // Without `worker` a dependency picks its build for pages, which wants a `document`.
  conditions: ['@release-lint/source', 'worker', 'browser'],
  inject: ['./no-buffer.mjs'],
})
