import type { Block } from './blocks.ts'

/** The texts of all blocks as one, so that one search serves a whole body. */
export interface Prose {
  /** A line feed stands between two blocks. */
  readonly text: string
  /**
   * Every match of a global pattern, never empty, that reaches over no line end, with the block and its place there.
   *
   * Only those whose place in all of the text `counts`, where that is given: most are seen there to be of no use.
   */
  matches(pattern: RegExp, counts?: (text: string, index: number) => boolean): ProseMatch[]
}

/** What a pattern matches in a block. */
export interface ProseMatch {
  readonly match: RegExpExecArray
  readonly block: Block
  /** The index of the block. */
  readonly at: number
  /** Where the match starts in the text of the block. */
  readonly start: number
}

/** Joins the texts of blocks. */
export function createProse(blocks: readonly Block[]): Prose {
  const text = blocks.map(block => block.text).join('\n')
  return {
    text,
    matches(pattern, counts) {
      const found: ProseMatch[] = []
      let at = 0
      let from = 0
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (counts?.(text, match.index) === false) continue
        let block = blocks[at]
        while (block && match.index > from + block.text.length) {
          from += block.text.length + 1
          block = blocks[++at]
        }
        if (block) found.push({ match, block, at, start: match.index - from })
      }
      return found
    },
  }
}
