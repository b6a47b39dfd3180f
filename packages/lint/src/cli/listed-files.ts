import { type FoundFile, isIgnored, MARKDOWN } from './files.ts'
import { createFolders } from './folders.ts'
import { createIgnorer } from './ignore-files.ts'
import type { Options } from './options.ts'

/** The Markdown files among those that git lists, in order, without what is ignored. */
export function withoutIgnored<File extends FoundFile>(
  files: readonly File[],
  root: string,
  { values }: Options,
): File[] {
  const ignorer = values['no-ignore'] ? undefined : createIgnorer(createFolders().has)
  return files
    .filter(({ path }) => MARKDOWN.test(path) && !isIgnored(path, root, ignorer))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
