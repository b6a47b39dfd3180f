import { dirname, sep } from 'node:path'

/** Gives the folders of paths, nearly all of which stand beside the one before. */
export function createFolderOf(): (path: string) => string {
  let last: string = sep
  return path => {
    const beside = path.lastIndexOf(sep) === last.length && path.startsWith(last)
    if (!beside) last = dirname(path)
    return last
  }
}
