import { readdirSync, readFileSync } from 'node:fs'

/** The language servers that run from a folder of extensions, by process id. */
export function serversOf(extensions: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(id => commandLine(id).includes(`${extensions}/`) && /server\.js/.test(commandLine(id)))
}

function commandLine(id: number): string {
  if (Number.isNaN(id)) return ''
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
