/** A half-open range of UTF-16 offsets into the text of one file. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether `offset` lies in `range` or at one of its edges. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end
}
