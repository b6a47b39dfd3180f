import { today } from '@release-lint/schema'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type OpenDocument, openDocument, type Surroundings, settingsOf } from './open-document.ts'
import type { CheckedRelease } from './open-release.ts'

/** The open documents, each version parsed and checked once. */
export interface Session {
  /** A document as it is now, release or not; undefined when it is closed or passed over. */
  open(uri: string): Promise<OpenDocument | undefined>
  /** A release as it is now; undefined when the document is none. */
  release(uri: string): Promise<CheckedRelease | undefined>
  /** The version whose findings are shown: the one that is there now, or with `onSave` the one saved last. */
  shown(uri: string): Promise<OpenDocument | undefined>
  /** Tells that a document was opened or saved. */
  saved(uri: string): void
  /** Tells that a document was closed. */
  closed(uri: string): void
  /** Tells that a config, a register, an ignore file or the settings changed: all is checked again. */
  configChanged(): void
  /** Tells that other releases of the workspace changed. */
  projectChanged(): void
}

interface Opened {
  readonly resultId: string
  readonly document: Promise<OpenDocument | undefined>
}

/** Creates the session of a client; `current` gives a document as it is now. */
export function createSession(
  current: (uri: string) => TextDocument | undefined,
  around: Surroundings,
): Session {
  const snapshots = new Map<string, TextDocument>()
  const held = new Map<string, TextDocument>()
  const opened = new Map<string, Opened>()
  const openings = new Map<string, number>()
  const epochs = { config: 0, project: 0, opening: 0, day: today() }

  const snapshotOf = (uri: string): TextDocument | undefined => {
    const document = current(uri)
    const known = snapshots.get(uri)
    if (!document || known?.version === document.version) return document && known
    const { languageId, version } = document
    // The client's document changes in place while a version is being checked.
    const snapshot = TextDocument.create(uri, languageId, version, document.getText())
    snapshots.set(uri, snapshot)
    // Versions begin anew when a document is opened again, perhaps with another text.
    if (!openings.has(uri)) openings.set(uri, ++epochs.opening)
    return snapshot
  }
  const openSnapshot = (document: TextDocument): Promise<OpenDocument | undefined> => {
    const { uri, version } = document
    const day = today()
    if (day !== epochs.day) Object.assign(epochs, { day, config: epochs.config + 1 })
    const resultId = [version, epochs.config, epochs.project, openings.get(uri)].join(':')
    const known = opened.get(uri)
    if (known?.resultId === resultId) return known.document
    const made = openDocument(document, { resultId, today: day }, around)
    opened.set(uri, { resultId, document: made })
    return made
  }
  const open: Session['open'] = async uri => {
    const snapshot = snapshotOf(uri)
    return snapshot && openSnapshot(snapshot)
  }
  return {
    open,
    async release(uri) {
      const document = await open(uri)
      return document?.isRelease ? document.release : undefined
    },
    async shown(uri) {
      const last = held.get(uri)
      const { lint } = await settingsOf(uri, around)
      return last && lint.run === 'onSave' ? openSnapshot(last) : open(uri)
    },
    saved(uri) {
      const snapshot = snapshotOf(uri)
      if (snapshot) held.set(uri, snapshot)
    },
    closed(uri) {
      for (const known of [snapshots, held, opened, openings]) known.delete(uri)
    },
    configChanged() {
      epochs.config++
    },
    projectChanged() {
      epochs.project++
    },
  }
}
