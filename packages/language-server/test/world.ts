import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defaultRegister, parseRelease } from '@release-lint/schema'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Host } from '../src/host.ts'
import { createNodeHost } from '../src/host-node.ts'
import type { OpenRelease } from '../src/open-release.ts'
import type { IndexOptions, WorkspaceIndex } from '../src/workspace/index-types.ts'
import type { ReleaseHead } from '../src/workspace/release-head.ts'
import { createWorkspaceIndex } from '../src/workspace/workspace-index.ts'

/** What a made-up release says; the rest of it is always the same. */
export interface Made {
  readonly title?: string
  readonly date?: string
  readonly slug?: string
  readonly ministers?: readonly string[]
  readonly portfolios?: readonly string[]
  readonly body?: string
}

/** The text of a made-up release. */
export function release({
  title = 'A new bridge for Tapawera',
  date = '2025-05-06',
  slug = 'new-bridge-tapawera',
  ministers = ['Hon Chris Bishop'],
  portfolios = ['Transport'],
  body = 'The bridge opens today.',
}: Made = {}): string {
  const list = (items: readonly string[]): string => items.map(item => `  - ${item}\n`).join('')
  return `---
title: "${title}"
date: ${date}
url: https://www.beehive.govt.nz/release/${slug}
ministers:
${list(ministers)}portfolios:
${list(portfolios)}---

${body}
`
}

/** A real folder with a real host. */
export interface World {
  readonly folder: string
  readonly host: Host
  /** The URI of a file of the folder. */
  uri(name: string): string
  path(name: string): string
  /** Writes a file; gives its URI. */
  write(name: string, text?: string): string
  /** An index of the folder that is disposed of at the end. */
  index(options?: Partial<IndexOptions>, host?: Host): WorkspaceIndex
  /** A release of the folder as the session opens it. */
  open(name: string, text?: string): OpenRelease
  end(): void
}

/** Makes an empty folder, and one beside it for what a session keeps. */
export function createWorld(): World {
  const root = mkdtempSync(join(tmpdir(), 'release-lint index ā '))
  const folder = join(root, 'releases')
  const storage = join(root, 'storage')
  for (const made of [folder, storage]) mkdirSync(made)
  const indexes: WorkspaceIndex[] = []
  const path = (name: string): string => join(folder, ...name.split('/'))
  const uri = (name: string): string => URI.file(path(name)).toString()
  const host = createNodeHost(storage)
  return {
    folder: URI.file(folder).toString(),
    host,
    uri,
    path,
    write(name, text = release()) {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), text)
      return uri(name)
    },
    index(options = {}, from = host) {
      const index = createWorkspaceIndex(from, {
        folders: [URI.file(folder).toString()],
        ...options,
      })
      indexes.push(index)
      return index
    },
    open: (name, text = release()) => ({
      document: TextDocument.create(uri(name), 'markdown', 1, text),
      release: parseRelease(text),
      register: defaultRegister(),
      today: '2026-03-01',
      project: undefined,
      findings: [],
    }),
    end() {
      for (const index of indexes) index.dispose()
      rmSync(root, { recursive: true })
    },
  }
}

/** The host of a world, with the names of the files that are read, and how many there were at most at a time. */
export function watchReads(world: World): { host: Host; reads: string[]; most: () => number } {
  const reads: string[] = []
  let [now, most] = [0, 0]
  return {
    reads,
    most: () => most,
    host: {
      ...world.host,
      async readText(uri) {
        reads.push(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)))
        most = Math.max(most, ++now)
        await new Promise(resolve => setTimeout(resolve, 1))
        const text = await world.host.readText(uri)
        now--
        return text
      },
    },
  }
}

/** The paths of all releases of an index. */
export function pathsOf(index: WorkspaceIndex): string[] {
  return [...index.heads()].map(({ path }) => path).toSorted()
}

/** All that a head tells, whatever it is made of. */
export function toldBy(head: ReleaseHead): ReleaseHead {
  const { path, uri, title, titleRange, headline, titleLine, date, slug, url } = head
  const { ministers, portfolios, links, deferred, isRelease } = head
  return {
    ...{ path, uri, title, titleRange, headline, titleLine, date, slug, url },
    ...{ ministers, portfolios, links, deferred, isRelease },
  }
}
