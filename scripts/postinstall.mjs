// Builds a clone once its dependencies are there; what was packed from one is built. Not `prepare`, which
// runs, and prints, in `npm pack` as well: pre-commit 3 takes all that it prints for the name of a file.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
if (existsSync(new URL('packages/lint/src', root))) {
  const cwd = fileURLToPath(root)
  const { status } = spawnSync('npm run build', { cwd, stdio: 'inherit', shell: true })
  process.exitCode = status ?? 1
}
