import { relative, sep } from 'node:path'

/** The path of a file from a folder, in which nearly all stand. */
export function pathFromFolder(folder: string, file: string): string {
  const below = file.startsWith(folder) && file[folder.length] === sep
  return below ? file.slice(folder.length + 1) : pathBeside(folder, file)
}

// By folder: paths are asked for from one or two of them.
const lasts = new Map<string, { parent: string; path: string }>()

/** The path of a file that does not stand below; `relative` takes longer than many a rule, and files have neighbours. */
function pathBeside(folder: string, file: string): string {
  const end = file.lastIndexOf(sep)
  const parent = file.slice(0, Math.max(end, 1))
  let last = lasts.get(folder)
  if (last?.parent !== parent) {
    const path = relative(folder, parent)
    last = { parent, path: path === '' ? path : path + sep }
    lasts.set(folder, last)
  }
  return last.path + file.slice(end + 1)
}
