import {
  createRegister,
  defaultRegister,
  type Register,
  type RegisterFile,
  type RegisterProblem,
  readRegisterFiles,
} from '@release-lint/schema'
import { type ConfigSource, problemAtKey } from './config-source.ts'
import type { FileProblem } from './file-problem.ts'
import type { Host } from './host.ts'
import { pathFrom } from './uri.ts'

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
      if (gone !== undefined) tell(problemAtKey(source, ['register'], gone))
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
