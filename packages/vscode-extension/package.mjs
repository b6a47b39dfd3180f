import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editorsFolder, installPackages } from './e2e/editors/setup.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const vsce = join(editorsFolder, 'node_modules/@vscode/vsce/vsce')

if (!existsSync(vsce)) installPackages()
execFileSync(process.execPath, ['build.mjs'], { cwd: here, stdio: 'inherit' })
const target = process.argv[2] ?? 'release-lint.vsix'
execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', target], {
  cwd: here,
  stdio: 'inherit',
})
