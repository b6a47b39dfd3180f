import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads every Markdown file below a folder.
 *
 * @param {string | undefined} folder
 * @returns {{path: string, text: string}[]}
 */
export function readReleases(folder) {
  if (folder === undefined) {
    process.stderr.write('Name the folder of the releases\n')
    process.exit(2)
  }
  const files = /** @type {string[]} */ (readdirSync(folder, { recursive: true }))
  return files
    .filter(file => file.endsWith('.md'))
    .toSorted()
    .map(file => join(folder, file))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
}
