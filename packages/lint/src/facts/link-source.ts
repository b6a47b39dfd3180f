import type { Range } from '@release-lint/schema'

/** Where the label that starts at `start` ends: at its closing bracket, over nested ones and escapes. */
export function labelEnd(file: string, start: number): number {
  let depth = 0
  for (let offset = start; offset < file.length; offset++) {
    const character = file[offset]
    if (character === '\\') offset++
    else if (character === '[') depth++
    else if (character === ']' && depth-- === 0) return offset
  }
  return file.length
}

/** The target that starts at `start` or after white space there, as CommonMark reads it, without `<` and `>`. */
export function destinationAt(file: string, start: number): Range {
  let offset = start
  while (/\s/.test(file[offset] ?? 'x')) offset++
  if (file[offset] === '<') {
    const end = file.indexOf('>', offset)
    return { start: offset + 1, end: end === -1 ? file.length : end }
  }
  return { start: offset, end: bareEnd(file, offset) }
}

/** Where a target without `<` and `>` ends: at white space, or at the bracket that it did not open. */
function bareEnd(file: string, start: number): number {
  let depth = 0
  for (let offset = start; offset < file.length; offset++) {
    const character = file[offset] ?? ''
    if (/\s/.test(character)) return offset
    if (character === '\\') offset++
    else if (character === '(') depth++
    else if (character === ')' && depth-- === 0) return offset
  }
  return file.length
}
