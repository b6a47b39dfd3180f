import type { Minister, Portfolio, Range, Register, Role, Span } from '@release-lint/schema'
import type { Block } from './blocks.ts'

/** A title that the body gives to a minister: "Associate Health Minister". */
export interface MentionedTitle {
  readonly role: Role
  readonly portfolio: Portfolio
  readonly range: Range
}

/** A minister whom the body names with a title: "Resources Minister Shane Jones". */
export interface Mention {
  readonly minister: Minister
  readonly titles: readonly MentionedTitle[]
  /** The block, by its index. */
  readonly block: number
  readonly nameRange: Range
  /** Titles and name together. */
  readonly range: Range
}

/** Every titled minister of the body, in order. */
export function collectMentions(
  _blocks: readonly Block[],
  _register: Register,
  _days: Span | undefined,
): Mention[] {
  return []
}
