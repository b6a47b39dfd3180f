import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import vm from 'node:vm'

/** What the command line and its workers run. */
export interface Bundle {
  /** Runs the command line; `onChecked` is told when releases have been checked. */
  main(onChecked: () => void): Promise<void>
  /** Serves as a worker; `onChecked` is told at its end. */
  work(onChecked: () => void): Promise<void>
}

/** The name of the bundle, which holds a hash of its text; the build puts it in. */
declare const BUNDLE: string

type Wrapper = (
  module: { exports: object },
  require: NodeJS.Require,
  filename: string,
  load: (specifier: string) => Promise<unknown>,
) => void

/**
 * Runs the bundle beside this file, with the code that an earlier run compiled when there is some:
 * `module.enableCompileCache` does that from Node 22 on only, and not in workers.
 * `keep` keeps what is compiled by then, where the folder of the package can be written.
 */
export function loadBundle(): { bundle: Bundle; keep: () => void } {
  const file = join(__dirname, BUNDLE)
  const cache = cacheOf(file)
  const cachedData = readCache(cache)
  const script = new vm.Script(
    `(function(module,require,__filename,IMPORT){${readFileSync(file, 'utf8')}\n})`,
    { filename: file, ...(cachedData && { cachedData }) },
  )
  const module = { exports: {} }
  ;(script.runInThisContext() as Wrapper)(
    module,
    createRequire(file),
    file,
    specifier => import(specifier),
  )
  const known = cachedData !== undefined && script.cachedDataRejected === false
  return {
    bundle: module.exports as Bundle,
    keep() {
      if (!known && cache === cacheOf(file)) writeCache(cache, script.createCachedData())
    },
  }
}

/** Where the code of a bundle is kept: it is refused by another V8, and by the same one with other flags. */
function cacheOf(file: string): string {
  return `${file}.${cachedDataVersionTag().toString(36)}.cache`
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
