import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node'
import { createNodeHost, serve } from '../src/index.ts'

const seed = readFileSync(
  new URL(
    '../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)
let client: ProtocolConnection

afterEach(() => client.dispose())

async function open(text: string): Promise<PublishDiagnosticsParams> {
  const [up, down] = [new PassThrough(), new PassThrough()]
  serve(createConnection(up, down), { createHost: () => createNodeHost() })
  client = createProtocolConnection(down, up)
  client.listen()
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  const published = new Promise<PublishDiagnosticsParams>(resolve => {
    client.onNotification('textDocument/publishDiagnostics', resolve)
  })
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'file:///release.md', languageId: 'markdown', version: 1, text },
  })
  return published
}

test('publishes nothing for the seed', async () => {
  expect((await open(seed)).diagnostics).toEqual([])
})

test('publishes a misspelt minister on that name, with the version', async () => {
  const { diagnostics, version } = await open(seed.replace('Hon Shane Jones', 'Hon Shane Jnes'))
  expect(version).toBe(1)
  expect(diagnostics).toMatchObject([
    {
      code: 'minister-known',
      source: 'release-lint',
      range: { start: { line: 6, character: 4 }, end: { line: 6, character: 18 } },
    },
  ])
})

test('publishes nothing for a page that is no release', async () => {
  expect((await open('# Read me\n\nText.\n')).diagnostics).toEqual([])
})
