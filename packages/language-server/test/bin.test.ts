import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node'

const MAX_BYTES = 800_000
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} }
const folder = inject('server')

/** A message as it goes over the wire. */
function framed(content: string, length = Buffer.byteLength(content)): string {
  return `Content-Length: ${length}\r\n\r\n${content}`
}

function request(id: number, method: string, params: unknown): string {
  return framed(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
}

test.each([
  ['for Node', /^release-language-server-[\da-f]{8}\.cjs$/],
  ['for browsers', /^worker\.js$/],
])('the bundle %s is small, the register included', (_, name) => {
  const [bundle, ...others] = readdirSync(folder).filter(file => name.test(file))
  expect(others).toEqual([])
  expect(statSync(join(folder, String(bundle))).size).toBeLessThan(MAX_BYTES)
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
  const child = spawn(process.execPath, [join(folder, 'node.cjs'), '--stdio'])
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
  const child = spawn(process.execPath, [join(folder, 'node.cjs'), '--stdio'])
  child.stdin.write(request(1, 'initialize', INITIALIZE))
  await once(child.stdout, 'data')
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([1, null])
})

test('it speaks over the channel of Node as well', async () => {
  const child = fork(join(folder, 'node.cjs'), ['--node-ipc'])
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
