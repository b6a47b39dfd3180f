import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A folder with a repository of its own. */
export interface World {
  readonly folder: string
  /** The URI of a name in it. */
  uri(name?: string): string
  /** Writes a file; gives its URI. */
  write(name: string, text: string): string
  read(name: string): string
  remove(name: string): string
  /** The names in a folder of it; none when it is not there. */
  list(name: string): string[]
  /** Takes the folder away. */
  end(): void
}

/** Makes a folder for one test. */
export function createWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'release-lint-'))
  mkdirSync(join(folder, '.git'))
  const uri = (name = ''): string => pathToFileURL(join(folder, name)).toString()
  return {
    folder,
    uri,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
      return uri(name)
    },
    read: name => readFileSync(join(folder, name), 'utf8'),
    remove(name) {
      rmSync(join(folder, name))
      return uri(name)
    },
    list: name => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The seed, a release without findings. */
export const seed = readFileSync(
  new URL(
    '../../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)

/** The seed with a misspelt minister. */
export const misspelt = seed.replace('Hon Shane Jones', 'Hon Shane Jnes')

/** A register file that knows a minister of the misspelt name. */
export const ministers = JSON.stringify([
  {
    id: 'shane-jnes',
    name: 'Shane Jnes',
    listedAs: [{ as: 'Hon Shane Jnes', from: '2023-11-27', to: null }],
  },
])
