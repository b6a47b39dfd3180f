import { type CheckedFile, textOfFindings } from './report.ts'

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

/** Gives the places of the findings of a file; of its text no more is decoded than they reach. */
export function placesOf(file: CheckedFile): (offset: number) => Place {
  return createPlaces(textOfFindings(file))
}
