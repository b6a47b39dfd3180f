import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import vm from 'node:vm'

/** A script that has run. */
interface Loaded<Exports> {
  readonly exports: Exports
  /** Keeps what is compiled by then: all that a run may need, or what every run starts with. */
  keep(part?: 'all' | 'start'): void
}

/** Gives a module that stands in another bundle; undefined for any other. */
type Other = (id: string) => unknown

type Wrapper = (module: { exports: object }, require: NodeJS.Require, filename: string) => void

/**
 * Runs a script that is a function of `module`, `require` and `__filename`, with the code that an earlier run compiled when there is some; gives what it exports.
 *
 * `module.enableCompileCache` does that from Node 22 on only, and not in workers. `file` is the absolute
 * path of a script in ASCII, beside the one that calls this, whose name holds a hash of its text; it
 * cannot import, since one that may runs at half the speed. Compiled code is kept beside the script, where
 * the folder can be written. Throws what the script throws. What it requires is asked of `other` first.
 */
export function loadBundle<Exports>(file: string, other?: Other): Loaded<Exports> {
  const all = cacheOf(file)
  const start = all.replace(/cache$/, 'start.cache')
  const code = readCache(all)
  const cachedData = code ?? readCache(start)
  const script = new vm.Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  ;(script.runInThisContext() as Wrapper)(module, requireFrom(other), file)
  const used = cachedData !== undefined && script.cachedDataRejected === false
  return {
    exports: module.exports as Exports,
    keep(part = 'all') {
      const known = used && (code !== undefined || part === 'start')
      if (!known && all === cacheOf(file))
        writeCache(part === 'all' ? all : start, script.createCachedData())
    },
  }
}

/** That of the script which asked for a bundle, since both stand in one folder: `createRequire` loads more of Node. */
function requireFrom(other: Other | undefined): NodeJS.Require {
  return other ? Object.assign((id: string) => other(id) ?? require(id), require) : require
}

/** Where the code of a bundle is kept, by all that it depends on. */
function cacheOf(file: string): string {
  const { arch, platform, version, versions } = process
  // V8 tells itself from others by four numbers, which releases of Node share whose code is not the same, and crashes.
  return `${file}.${version}-${versions.v8}-${platform}-${arch}-${flagsOfV8()}.cache`
}

/** What all code of V8 with these flags begins with; `node:v8`, which tells the same, takes longer to load. */
function flagsOfV8(): string {
  return new vm.Script('').createCachedData().toString('hex', 4, 16)
}

function readCache(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Whole or not at all: another run may read it at the same time. */
function writeCache(file: string, data: Buffer): void {
  const whole = `${file}.${process.hrtime.bigint()}`
  try {
    writeFileSync(whole, data)
    renameSync(whole, file)
  } catch {
    rmSync(whole, { force: true })
  }
}
