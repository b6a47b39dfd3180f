import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the bundles of the server. */
    readonly server: string
  }
}

const home = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the server once for all tests, into a folder of its own; gives what removes it. */
export default function bundle({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'release-language-server-'))
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', folder], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  provide('server', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
