import type { Day, Register, Release } from '@release-lint/schema'
import type { Finding, Project } from 'release-lint'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** One version of an open document, parsed once, and what it is checked with; the session makes it. */
export interface OpenRelease {
  readonly document: TextDocument
  readonly release: Release
  /** The register of its config. */
  readonly register: Register
  /** Today in New Zealand. */
  readonly today: Day
  /** The releases of its workspace; undefined while they are not known. */
  readonly project: Project | undefined
  /** The findings of this version; worked out when first asked for. */
  readonly findings: readonly Finding[]
}
