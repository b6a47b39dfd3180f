import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node'
import { buildServer, removeServer } from './harness/transports.ts'

const MAX_BYTES = 800_000
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} }
let folder = ''

beforeAll(() => {
  folder = buildServer()
}, 120_000)

afterAll(() => removeServer(folder))

/** A message as it goes over the wire. */
function framed(content: string, length = Buffer.byteLength(content)): string {
  return `Content-Length: ${length}\r\n\r\n${content}`
}

function request(id: number, method: string, params: unknown): string {
  return framed(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
}

test.each(['node.mjs', 'worker.js'])('%s is small, the register included', name => {
  const bundle = readFileSync(join(folder, name))
  expect(bundle.length).toBeLessThan(MAX_BYTES)
})

test('the worker asks for nothing that only a page or Node has', () => {
  const bundle = readFileSync(join(folder, 'worker.js'), 'utf8')
  expect(bundle.match(/(?<![.\w$])(?:document\.|require\()\w+/g)).toBe(null)
})

test.each([
  ['JSON that is none', framed('{"jsonrpc": "2.0", "id": 7, ')],
  ['JSON that is no message', framed('[1, "two", null]')],
  ['a number for a message', framed('42')],
  ['a header without a length', 'Content-Type: text/plain\r\n\r\n'],
])('%s does not keep it from the next request', async (_, malformed) => {
  const child = spawn(process.execPath, [join(folder, 'node.mjs'), '--stdio'])
  const said = { out: '' }
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()))
  child.stdin.write(request(1, 'initialize', INITIALIZE))
  await vi.waitFor(() => expect(said.out).toContain('"id":1,'), 20_000)
  child.stdin.write(malformed)
  // What arrives in one piece with a broken header waits for the next piece.
  await new Promise(resolve => setTimeout(resolve, 200))
  child.stdin.write(request(2, 'shutdown', null))
  await vi.waitFor(() => expect(said.out).toContain('"id":2,"result":null'), 20_000)
  child.kill()
})

test('it ends with its client', async () => {
  const child = spawn(process.execPath, [join(folder, 'node.mjs'), '--stdio'])
  child.stdin.write(request(1, 'initialize', INITIALIZE))
  await once(child.stdout, 'data')
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([1, null])
})

test('it speaks over the channel of Node as well', async () => {
  const child = fork(join(folder, 'node.mjs'), ['--node-ipc'])
  const connection = createProtocolConnection(
    new IPCMessageReader(child),
    new IPCMessageWriter(child),
  )
  connection.listen()
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, INITIALIZE)
  expect(serverInfo).toEqual({ name: 'release-lint' })
  connection.dispose()
  child.kill()
})
