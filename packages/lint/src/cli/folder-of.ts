import { dirname, sep } from 'node:path'

let last: string = sep

/** The folder of a path: as `dirname`, which takes longer, since nearly all stand beside the one before. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf(sep)
  const beside = end === last.length && path.startsWith(last)
  // Only what stands at the root of a drive is told otherwise.
  if (!beside) last = path.indexOf(sep) < end ? path.slice(0, end) : dirname(path)
  return last
}
