import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import {
  DefinitionRequest,
  DidChangeWorkspaceFoldersNotification,
  DocumentLinkRequest,
  FileChangeType,
  type Location,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import { PULLS, type TestClient } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { seed } from '../harness/world.ts'
import { positionIn } from './cursor.ts'

const BODY = 'The bridge over the Motueka River opens today after two years of work by many hands.'

/** A made-up release without findings of its own. */
function release(title: string, slug: string, body = BODY): string {
  return `---\ntitle: "${title}"\ndate: 2025-11-25\nurl: https://www.beehive.govt.nz/release/${slug}\nministers:\n  - Hon Shane Jones\nportfolios:\n  - Resources\n---\n\n${body}`
}

const BRIDGE = release('A bridge opens', 'bridge-opens')

/** Opens a release and waits until the others are known. */
async function opened(client: TestClient, uri: string, text: string): Promise<TestClient> {
  await client.open(uri, text)
  await client.items(uri)
  await client.indexed()
  return client
}

function places(found: readonly Location[] | null): string[] {
  return (found ?? []).map(({ uri, range: { start } }) => {
    return `${uri.slice(uri.lastIndexOf('/') + 1)}:${start.line}:${start.character}`
  })
}

/** What the releases of a workspace have to do with each other. */
export function workspace(around: () => Surroundings): void {
  test('rules that compare releases: shown when they are read, and gone with the other one', async () => {
    const { world, start } = around()
    const other = world.write('2025/other.md', BRIDGE)
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, BRIDGE)
    expect(await client.codes(uri)).toEqual([])
    await vi.waitFor(async () => expect(await client.codes(uri)).toEqual(['duplicate-release']), {
      timeout: 20_000,
    })
    const [finding] = await client.items(uri)
    expect(finding?.relatedInformation).toEqual([
      {
        location: {
          uri: other,
          range: { start: { line: 1, character: 8 }, end: { line: 1, character: 22 } },
        },
        message: 'The other release',
      },
    ])
    await vi.waitFor(() => expect(client.refreshes).toBeGreaterThan(0), { timeout: 20_000 })
    rmSync(join(world.folder, '2025'), { recursive: true })
    await client.removed(world.uri('2025'))
    await vi.waitFor(async () => expect(await client.codes(uri)).toEqual([]), { timeout: 20_000 })
  })

  test('an open release counts as it is written, a closed one as it is on the disk', async () => {
    const { world, start } = around()
    const other = world.write('other.md', BRIDGE)
    const uri = world.uri('release.md')
    const client = await opened(await start(), uri, BRIDGE)
    const becomes = (expected: readonly string[]) =>
      vi.waitFor(async () => expect(await client.codes(uri)).toEqual(expected), {
        timeout: 20_000,
      })
    await becomes(['duplicate-release'])
    await client.open(other, release('A tunnel opens', 'tunnel-opens'))
    await becomes([])
    await client.close(other)
    await becomes(['duplicate-release'])
  })

  test('a folder that is moved in is read, and what is ignored is not', async () => {
    const { world, start } = around()
    world.write('elsewhere/2025/other.md', BRIDGE)
    world.write('ws/drafts/other.md', BRIDGE)
    world.write('ws/.releaselintignore', 'drafts/\n')
    const uri = world.uri('ws/release.md')
    const client = await opened(await start(undefined, [world.uri('ws')]), uri, BRIDGE)
    expect(await client.codes(uri)).toEqual([])
    renameSync(join(world.folder, 'elsewhere/2025'), join(world.folder, 'ws/2025'))
    await client.changed(FileChangeType.Created, world.uri('ws/2025'))
    await vi.waitFor(async () => expect(await client.codes(uri)).toEqual(['duplicate-release']), {
      timeout: 20_000,
    })
    expect(JSON.stringify(await client.items(uri))).toContain('2025/other.md')
    expect(JSON.stringify(await client.items(uri))).not.toContain('drafts')
  })

  test('what is ignored no longer counts as soon as the ignore file says so', async () => {
    const { world, start } = around()
    world.write('drafts/other.md', BRIDGE)
    const uri = world.uri('release.md')
    const client = await opened(await start(), uri, BRIDGE)
    const becomes = (expected: readonly string[]) =>
      vi.waitFor(async () => expect(await client.codes(uri)).toEqual(expected), {
        timeout: 20_000,
      })
    await becomes(['duplicate-release'])
    await client.touched(world.write('.releaselintrc.json', '{"ignore": ["drafts/**"]}'))
    await becomes([])
    await client.removed(world.remove('.releaselintrc.json'))
    await becomes(['duplicate-release'])
  })

  test('definitions, references, links and symbols', async () => {
    const { world, start } = around()
    world.write('bridge.md', BRIDGE)
    const marked = release(
      'A road',
      'road',
      'Resources Minister Shane ‸Jones opened [it](/release/bridge-opens).',
    )
    const uri = world.uri('road.md')
    const client = await opened(await start(), uri, marked.replace('‸', ''))
    const { connection } = client
    const named = { textDocument: { uri }, position: positionIn(marked) }
    expect(
      places((await connection.sendRequest(DefinitionRequest.type, named)) as Location[]),
    ).toEqual(['road.md:5:4'])
    const context = { includeDeclaration: true }
    expect(
      places(
        await connection.sendRequest(ReferencesRequest.type, { ...named, context }),
      ).toSorted(),
    ).toEqual(['bridge.md:5:4', 'road.md:5:4'])
    const links = await connection.sendRequest(DocumentLinkRequest.type, named)
    expect(links?.map(({ target }) => target)).toEqual([
      'https://www.beehive.govt.nz/release/road',
      world.uri('bridge.md'),
    ])
    const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'brid' })
    expect(symbols?.map(({ name }) => name)).toEqual(['A bridge opens'])
  })

  test('symbols are found before anything is open, and in a folder that is added', async () => {
    const { world, start } = around()
    world.write('one/bridge.md', BRIDGE)
    world.write('two/tunnel.md', release('A tunnel opens', 'tunnel-opens'))
    const client = await start(PULLS, [world.uri('one')])
    const names = async () => {
      const query = { query: 'opens' }
      const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, query)
      return found?.map(({ name }) => name).toSorted()
    }
    expect(await names()).toEqual(['A bridge opens'])
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: world.uri('two'), name: 'two' }], removed: [] },
    })
    expect(await names()).toEqual(['A bridge opens', 'A tunnel opens'])
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: world.uri('one'), name: 'one' }] },
    })
    expect(await names()).toEqual(['A tunnel opens'])
  })

  test('what was read is kept for the next session', async () => {
    const { world, start } = around()
    world.write('ws/bridge.md', BRIDGE)
    const first = await start(PULLS, [world.uri('ws')])
    await opened(first, world.uri('ws/release.md'), seed)
    await first.connection.sendRequest('shutdown')
    expect(world.list('.cache').length + first.stored.size).toBeGreaterThan(0)
  })

  test('nothing is read before a release has been checked', async () => {
    const { world, start } = around()
    world.write('bridge.md', BRIDGE)
    const client = await start()
    await client.open(world.uri('README.md'), '# Read me\n')
    expect(await client.items(world.uri('README.md'))).toEqual([])
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(client.progress.begun).toBe(0)
  })
}
