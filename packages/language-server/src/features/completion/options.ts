import type { Finding } from 'release-lint'
import { type CompletionContext, CompletionTriggerKind } from 'vscode-languageserver'
import type { Client } from '../../client.ts'
import type { CheckedRelease } from '../../open-release.ts'
import type { IndexLookups } from '../../workspace/index-types.ts'

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

/** The options for a request of a client about a release. */
export function completionOptions(
  { register, lint }: CheckedRelease,
  context: CompletionContext | undefined,
  { snippets, vscode }: Client,
  index: Pick<IndexLookups, 'frequency' | 'heads'>,
): CompletionOptions {
  const kind = context?.triggerKind ?? CompletionTriggerKind.Invoked
  return {
    invoked: kind === CompletionTriggerKind.Invoked,
    snippets,
    vscode,
    lint,
    frequency: (minister, portfolio) => index.frequency(minister, portfolio, register),
    releases: () => index.heads(),
  }
}
