/**
 * How many letters are wrong: put in, left out, exchanged, or swapped with the next.
 *
 * Answers `limit + 1` for everything farther away.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, previous, older)
    older = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1)
}

function nextRow(
  a: string,
  b: string,
  row: number,
  previous: readonly number[],
  older: readonly number[],
): number[] {
  const current = [row]
  const at = (costs: readonly number[], column: number): number => costs[column] ?? a.length
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1] ? 0 : 1
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    current.push(
      Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + same,
        swapped ? at(older, column - 2) + 1 : a.length + b.length,
      ),
    )
  }
  return current
}
