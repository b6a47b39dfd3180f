import { createServer } from 'node:http'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{status: number, body: string | Buffer, duration?: string}} Answer */

/**
 * A remote cache of turbo on loopback, in memory: https://turborepo.com/docs/openapi.
 *
 * @returns {Promise<{url: string, stored: Set<string>, served: string[], close: () => void}>} what was
 * stored, and what was served, by hash
 */
export async function startRemoteCache() {
  /** @type {Map<string, {body: Buffer, duration: string}>} */
  const artifacts = new Map()
  /** @type {string[]} */
  const served = []
  const stored = new Set()
  /** @type {Record<string, (hash: string, request: Request, body: Buffer) => Answer>} */
  const answers = {
    PUT(hash, { headers }, body) {
      artifacts.set(hash, { body, duration: String(headers['x-artifact-duration'] ?? 0) })
      stored.add(hash)
      return { status: 202, body: JSON.stringify({ urls: [hash] }) }
    },
    GET(hash) {
      if (hash === 'status') return { status: 200, body: '{"status": "enabled"}' }
      const found = artifacts.get(hash)
      if (found) served.push(hash)
      return found ? { status: 200, ...found } : { status: 404, body: '{}' }
    },
    HEAD: hash => ({ status: artifacts.has(hash) ? 200 : 404, body: '' }),
    // What turbo tells of hits and misses.
    POST: () => ({ status: 200, body: '{}' }),
  }
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const [, hash = ''] = /^\/v8\/artifacts\/(\w+)/.exec(request.url ?? '') ?? []
    const answer = answers[request.method ?? '']?.(hash, request, Buffer.concat(chunks))
    response.statusCode = answer?.status ?? 405
    if (answer?.duration) response.setHeader('x-artifact-duration', answer.duration)
    if (typeof answer?.body === 'string') response.setHeader('content-type', 'application/json')
    response.end(answer?.body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}`, stored, served, close: () => server.close() }
}
