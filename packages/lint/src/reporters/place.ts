import { type CheckedFile, textOf } from './report.ts'

/** A place as people count: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Gives the place of offsets of a text, in the order of lines. */
export function createPlaces(text: string): (offset: number) => Place {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    starts.push(feed + 1)
  }
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

// What one unit of UTF-16 takes in UTF-8 at most.
const UNIT_BYTES = 3

/** Gives the places of the findings of a file; of its text no more is decoded than they reach. */
export function placesOf({ source, findings }: CheckedFile): (offset: number) => Place {
  if (typeof source === 'string') return createPlaces(source)
  const last = findings.reduce((most, { range }) => Math.max(most, range.end), 0)
  return createPlaces(textOf(source.subarray(0, UNIT_BYTES * (last + 1))))
}
