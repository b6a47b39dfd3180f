import type { Finding } from 'release-lint'

/** How many releases of the project carry both a minister and a portfolio, by their ids. */
export type Frequency = (minister: string, portfolio: string) => number

/** A release that the body may link to. */
export interface OtherRelease {
  /** The title as written. */
  readonly headline: string
  /** The title folded. */
  readonly title: string
  readonly date: string
  /** The last part of its address; empty when it has none. */
  readonly slug: string
}

/** What the client can do, how it asks, and what the workspace knows. */
export interface CompletionOptions {
  /** Whether the author asked for it, rather than a character that was typed. */
  readonly invoked: boolean
  /** Whether the client can place the cursor inside what it inserts. */
  readonly snippets: boolean
  /** Whether the client is VS Code, which can be told to suggest again after a key. */
  readonly vscode?: boolean
  /** The findings of another text in place of this one; those that are shown where it is not given. */
  readonly lint?: (text: string) => readonly Finding[]
  readonly frequency?: Frequency | undefined
  /** The releases of the workspace, as far as they are known. */
  readonly releases?: (() => Iterable<OtherRelease>) | undefined
}
