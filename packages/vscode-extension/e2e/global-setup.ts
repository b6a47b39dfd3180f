import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startCodeServer } from './code-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed extension. */
    vsix: string
    /** The editor with every folder trusted. */
    codeServer: { url: string; extensions: string }
    /** The same in Restricted Mode. */
    restricted: { url: string; extensions: string }
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Packs the extension once and starts the editors that all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'release-lint-vsix-'))
  const vsix = join(folder, 'release-lint.vsix')
  // The servers of other editors are those of the packages.
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const script = fileURLToPath(new URL('../package.mjs', import.meta.url))
  execFileSync(process.execPath, [script, vsix], { stdio: ['ignore', 'ignore', 'inherit'] })
  const codeServer = await startCodeServer(vsix, true)
  const restricted = await startCodeServer(vsix, false)
  project.provide('vsix', vsix)
  project.provide('codeServer', { url: codeServer.url, extensions: codeServer.extensions })
  project.provide('restricted', { url: restricted.url, extensions: restricted.extensions })
  return async () => {
    await Promise.all([codeServer.stop(), restricted.stop()])
    rmSync(folder, { recursive: true })
  }
}
