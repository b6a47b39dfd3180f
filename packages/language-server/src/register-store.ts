import {
  createRegister,
  defaultRegister,
  type Register,
  type RegisterFile,
  type RegisterProblem,
  readRegisterFiles,
} from '@release-lint/schema'
import type { Config, ConfigText } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from './convert.ts'
import type { FileProblem } from './file-problem.ts'
import type { Host } from './host.ts'
import { pathFrom } from './uri.ts'

/** A config that was read from a file, with its text. */
interface ConfigSource {
  readonly file: string
  readonly text: string
  readonly folder: string
  readonly read: ConfigText
  readonly config: Config
}

/** The registers of configs: ours, with the files that they name laid over. */
interface RegisterStore {
  of(source: ConfigSource): Promise<Register>
}

interface Known {
  readonly register: Register
  /** What the config named when it was read, and the files that were found then. */
  readonly globs: string
  readonly uris: readonly string[]
}

/** Reads register files; what is wrong with them is told, and the last good register stays in use. */
export function createRegisterStore(
  host: Host,
  tell: (problem: FileProblem) => void,
): RegisterStore {
  const good = new Map<string, Known>()
  return {
    async of(source) {
      const { file, folder } = source
      const wanted = source.config.register ?? []
      if (wanted.length === 0) {
        good.delete(file)
        return defaultRegister()
      }
      const known = good.get(file)
      const globs = wanted.join('\n')
      const uris = await host.findFiles(folder, wanted)
      const lost = known?.globs === globs ? known.uris.filter(uri => !uris.includes(uri)) : []
      const gone = goneMessage(lost, uris, folder)
      if (gone !== undefined) tell(atRegisterKey(source, gone))
      const register = gone === undefined ? await readRegister(host, uris, tell) : undefined
      if (register) good.set(file, { register, globs, uris })
      return register ?? known?.register ?? defaultRegister()
    },
  }
}

function goneMessage(
  lost: readonly string[],
  found: readonly string[],
  folder: string,
): string | undefined {
  if (lost.length > 0) {
    const names = lost.map(uri => `\`${pathFrom(folder, uri) ?? uri}\``).join(' and ')
    return `${names} can no longer be found; the register that was read before is used`
  }
  return found.length === 0 ? 'no register file is called so' : undefined
}

function atRegisterKey({ file, text, read }: ConfigSource, message: string): FileProblem {
  const document = TextDocument.create(file, '', 0, text.replace(/^\uFEFF/, ''))
  const range = read.rangeOf(['register']) ?? { start: 0, end: 0 }
  return { uri: file, range: toLspRange(document, range), message }
}

async function readRegister(
  host: Host,
  uris: readonly string[],
  tell: (problem: FileProblem) => void,
): Promise<Register | undefined> {
  const files: RegisterFile[] = await Promise.all(
    uris.map(async path => ({ path, text: (await host.readText(path)) ?? '' })),
  )
  const { data, problems } = readRegisterFiles(files, defaultRegister().data)
  const [first] = problems
  if (!first) return createRegister(data)
  tell(toFileProblem(first, files))
  return undefined
}

/** The register names the place where something begins; the squiggle goes on to the end of the line. */
function toFileProblem(problem: RegisterProblem, files: readonly RegisterFile[]): FileProblem {
  const { path, line, column, message } = problem
  const text = files.find(file => file.path === path)?.text ?? ''
  const length = text.split(/\r?\n/)[line - 1]?.trimEnd().length ?? 0
  const start = { line: line - 1, character: column - 1 }
  return {
    uri: path,
    message,
    range: { start, end: { line: line - 1, character: Math.max(length, column) } },
  }
}
