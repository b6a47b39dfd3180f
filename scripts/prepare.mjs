// Builds a clone: after `npm ci`, and where npm installs the repository itself, as pre-commit has it do.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../', import.meta.url))
// Of a repository that `npm install -g` installs, npm prepares a clone without its dependencies, and
// tells every npm below it to install globally as well.
const { npm_config_global: _, npm_config_prefix: __, ...env } = process.env
if (!existsSync(new URL('../node_modules/turbo', import.meta.url)))
  run('npm ci --ignore-scripts --no-audit --no-fund')
run('npm run build')

/** @param {string} command */
function run(command) {
  const { status } = spawnSync(command, { cwd, env, stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(status ?? 1)
}
