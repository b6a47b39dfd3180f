import type { Range } from '@release-lint/schema'
import type { Root } from 'mdast'

/** A link or image of the body. */
export interface Link {
  readonly kind: 'inline' | 'reference' | 'autolink' | 'definition' | 'image' | 'bare'
  /** The target with escapes and character references resolved. */
  readonly url: string
  /** The target as written; an empty range between the brackets when there is none. */
  readonly urlRange: Range
  /** The text, or the alternative text of an image, without markup. */
  readonly text: string
  readonly textRange: Range
  readonly range: Range
}

/** Every link of the body, in order. */
export function collectLinks(
  _file: string,
  _tree: Root,
  _bodyStart: number,
  _shift: number,
): Link[] {
  return []
}
