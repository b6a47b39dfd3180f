import { dirname, sep } from 'node:path'

let last: string = sep

/** The folder of a path: as `dirname`, which takes longer, since nearly all stand beside the one before. */
export function folderOf(path: string): string {
  const beside = path.lastIndexOf(sep) === last.length && path.startsWith(last)
  if (!beside) last = dirname(path)
  return last
}
