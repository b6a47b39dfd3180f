import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Program
 * @property {string} name Of the package and of the command.
 * @property {string} suite The Debian that has it.
 * @property {string} file The program, below `usr`.
 * @property {string} runtime The variable that says where its runtime is.
 * @property {string} files The runtime, below `usr`.
 */

/** @type {readonly Program[]} */
const PROGRAMS = [
  {
    name: 'hx',
    suite: 'trixie',
    file: 'lib/hx/hx',
    runtime: 'HELIX_RUNTIME',
    files: 'lib/hx/runtime',
  },
]

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg'

/**
 * Puts programs that the Debian at hand has not, with all that they are linked to, into folders of
 * their own, and commands that start them into `bin`.
 *
 * @param {string} folder
 */
export function installNewer(folder) {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const program of PROGRAMS) {
    const command = join(bin, program.name)
    if (existsSync(command)) continue
    unpack(program, join(folder, program.name))
    writeFileSync(command, launcher(program), { mode: 0o755 })
  }
}

/**
 * A program is started by the loader of its own libraries; what it starts has the system's.
 *
 * @param {Program} program
 */
const launcher = ({ name, file, runtime, files }) => `#!/bin/sh
usr=$(dirname "$0")/../${name}/usr
lib=$(echo "$usr"/lib/*-linux-gnu)
export ${runtime}="$usr/${files}"
exec "$lib"/ld-linux-*.so.* --library-path "$lib" "$usr/${file}" "$@"
`

/**
 * @param {Program} program
 * @param {string} folder
 */
function unpack({ name, suite }, folder) {
  rmSync(folder, { recursive: true, force: true })
  const archives = join(folder, 'apt/cache/archives')
  mkdirSync(join(folder, 'apt/lists/partial'), { recursive: true })
  mkdirSync(join(archives, 'partial'), { recursive: true })
  const sources = join(folder, 'apt/sources.list')
  writeFileSync(sources, `deb [signed-by=${KEYS}] ${mirror()} ${suite} main\n`)
  const settings = [
    `Dir::Etc::SourceList=${sources}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State=${join(folder, 'apt')}`,
    // As if nothing were installed: all that the program needs comes along.
    'Dir::State::status=/dev/null',
    `Dir::Cache=${join(folder, 'apt/cache')}`,
    'APT::Sandbox::User=root',
    'Debug::NoLocking=true',
  ].flatMap(setting => ['-o', setting])
  const install = ['install', '-y', '--download-only', '--no-install-recommends', name]
  run('apt-get', [...settings, '-qq', 'update'])
  run('apt-get', [...settings, '-qq', ...install])
  for (const file of readdirSync(archives).filter(entry => entry.endsWith('.deb'))) {
    run('dpkg-deb', ['-x', join(archives, file), folder])
  }
  rmSync(join(folder, 'apt'), { recursive: true })
}

/** The address that the system itself has Debian from. */
function mirror() {
  if (process.getuid?.() === 0) run('apt-get', ['update', '-qq'])
  const fields = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian', 'Component: main']
  const options = ['indextargets', '--format', '$(REPO_URI)', ...fields]
  const [address = ''] = execFileSync('apt-get', options, { encoding: 'utf8' }).split('\n')
  if (address === '') throw new Error('Missing: the package lists of Debian, by apt-get update')
  return address
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
