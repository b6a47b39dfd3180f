import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import {
  CompletionRequest,
  DefinitionRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node'
import type { TestClient } from './harness/client.ts'
import { surroundings } from './harness/suite.ts'
import { stdio } from './harness/transports.ts'
import { release } from './world.ts'

// As many as the archive of 1996 to 2025 has.
const FILES = 55_000
const FOLDERS = 30

/** A release with a title, a slug and a day that no other has with it. */
function numbered(number: number, body?: string): string {
  const date = new Date(Date.UTC(2024, 0, 1 + (number % 300))).toISOString().slice(0, 10)
  return release({
    title: `Bridge ${number}`,
    slug: `bridge-${number}`,
    date,
    ...(body && { body }),
  })
}

function pathOf(number: number): string {
  return `${number % FOLDERS}/bridge-${number}.md`
}

const around = surroundings(stdio, inject('server'))

async function symbols(client: TestClient, query: string): Promise<string[]> {
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })
  return (found ?? []).map(({ name }) => name)
}

test('a workspace of 55,000 releases: answers while it is read, and knows them all after', async () => {
  const { world, start } = around()
  for (let folder = 0; folder < FOLDERS; folder++) mkdirSync(join(world.folder, `${folder}`))
  for (let number = 0; number < FILES; number++)
    writeFileSync(join(world.folder, pathOf(number)), numbered(number))
  const client = await start()
  const uri = world.uri('open.md')
  const link = 'See [the other](https://www.beehive.govt.nz/release/bridge-54998).'
  const text = release({
    title: 'Bridge 54999',
    date: '2025-05-06',
    slug: 'bridge-1-a',
    body: link,
  })
  await client.open(uri, text)
  await client.items(uri)
  expect(client.progress.ended).toBe(0)
  const list = { textDocument: { uri }, position: { line: 5, character: 4 } }
  const offered = await client.connection.sendRequest(CompletionRequest.type, list)
  expect(offered).not.toEqual([])
  expect(client.progress.ended).toBe(0)
  await vi.waitFor(() => expect(client.progress.ended).toBe(1), { timeout: 60_000, interval: 100 })

  expect(await symbols(client, 'Bridge 54321')).toContain('Bridge 54321')
  const target = { textDocument: { uri }, position: { line: 10, character: 30 } }
  expect(await client.connection.sendRequest(DefinitionRequest.type, target)).toMatchObject([
    { uri: world.uri(pathOf(54_998)) },
  ])
  const references = await client.connection.sendRequest(ReferencesRequest.type, {
    ...list,
    context: { includeDeclaration: true },
  })
  expect(references).toHaveLength(FILES + 1)

  writeFileSync(join(world.folder, pathOf(1)), numbered(1).replace('Bridge 1', 'Tunnel one'))
  rmSync(dirname(join(world.folder, pathOf(2))), { recursive: true })
  await client.touched(world.uri(pathOf(1)))
  await client.removed(world.uri('2'))
  await vi.waitFor(async () => {
    expect(await symbols(client, 'Tunnel one')).toEqual(['Tunnel one'])
    expect(await symbols(client, 'Bridge 32')).not.toContain('Bridge 32')
  }, 20_000)
}, 180_000)
