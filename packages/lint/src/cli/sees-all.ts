import { relative, resolve } from 'node:path'
import type { Options } from './options.ts'

/** Whether a run looks at all that is in a folder, and so sees every release that those there are compared with. */
export function seesAll(
  folder: string,
  { options, cwd }: { options: Options; cwd: string },
): boolean {
  const paths = options.paths.length === 0 ? ['.'] : options.paths
  const { stdin, staged, changed } = options.values
  const listsAll = !stdin && !staged && changed === undefined && options.shard === undefined
  const holds = (path: string): boolean => !relative(resolve(cwd, path), folder).startsWith('..')
  return listsAll && paths.some(holds)
}
