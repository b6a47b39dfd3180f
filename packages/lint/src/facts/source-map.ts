/** The text of several nodes, joined, and where in the file each piece of it stands. */
export interface SourceText {
  /** The text so far. */
  read(): string
  /** Adds the value of a text node that starts at offset `start` of the file. */
  add(value: string, start: number): void
  /** The offset in the file of the character at `index` of the text. */
  offsetAt(index: number): number
}

interface Segment {
  readonly text: number
  readonly source: number
}

const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy
const CONTINUATION = /[\s>]/

/** Starts an empty text of `file`. */
export function createSourceText(file: string): SourceText {
  const segments: Segment[] = []
  let joined = ''
  return {
    read: () => joined,
    add(value, start) {
      // An escaped backslash at the end looks like one that stands for itself.
      if (file.startsWith(value, start) && !value.endsWith('\\'))
        segments.push({ text: joined.length, source: start })
      else
        for (const segment of align(file, value, start)) {
          segments.push({ text: joined.length + segment.text, source: segment.source })
        }
      joined += value
    },
    offsetAt(index) {
      let low = 0
      let high = segments.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((segments[middle]?.text ?? 0) <= index) low = middle
        else high = middle
      }
      const segment = segments[low]
      return segment ? segment.source + index - segment.text : 0
    },
  }
}

/** Escapes, character references and the indent of continued lines make the file longer than the text. */
function* align(file: string, value: string, start: number): Generator<Segment> {
  let source = start
  for (let index = 0; index < value.length; index++) {
    const unit = escapeAt(file, source, value, index)
    if (unit === 0) {
      while (file[source] !== value[index] && CONTINUATION.test(file[source] ?? 'x')) source++
    }
    // A backslash belongs to the file only: the character is what follows it.
    yield { text: index, source: file[source] === '\\' && unit === 2 ? source + 1 : source }
    source += Math.max(unit, 1)
  }
}

/** The length of the escape at `source`; 0 where the file stands for itself. */
function escapeAt(file: string, source: number, value: string, index: number): number {
  ESCAPE.lastIndex = source
  const length = ESCAPE.exec(file)?.[0].length ?? 0
  // A backslash before such a character is never of the text, though another may come next.
  if (length === 2 && file[source] === '\\') return length
  return file.startsWith(value.slice(index, index + Math.max(length, 1)), source) ? 0 : length
}
