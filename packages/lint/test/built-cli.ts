import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))

/** The command line as it is published, in a folder of its own. */
export interface BuiltCli {
  /** The folder of the bundle. */
  readonly bin: string
  /** The script that starts it. */
  readonly main: string
  remove(): void
}

/** Bundles the command line; workers and compiled code are files of the bundle. Throws what the build complains of. */
export function buildCli(): BuiltCli {
  const folder = mkdtempSync(join(tmpdir(), 'release-lint-bin-'))
  // Others than its owner run it too.
  chmodSync(folder, 0o755)
  const bin = join(folder, 'dist/bin')
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', bin], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  // The bundle reads its version there.
  copyFileSync(join(home, 'package.json'), join(folder, 'package.json'))
  return {
    bin,
    main: join(bin, 'main.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
