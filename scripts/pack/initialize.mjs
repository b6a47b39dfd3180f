import { spawn } from 'node:child_process'

const TIME_LIMIT_MS = 10_000

/**
 * Starts a language server and asks it to initialize.
 *
 * @param {string} cwd
 * @param {string[]} command
 * @returns {Promise<{capabilities: object, serverInfo?: {name: string}}>} what it answered
 */
export function initialize(cwd, [file = '', ...args]) {
  const server = spawn(file, args, { cwd, timeout: TIME_LIMIT_MS })
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, rootUri: null, capabilities: {} },
  })
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  return new Promise((resolve, reject) => {
    let said = ''
    let stderr = ''
    server.stderr.on('data', chunk => {
      stderr += chunk
    })
    server.stdout.on('data', chunk => {
      said += chunk
      const answer = firstMessage(said)
      if (!answer) return
      server.kill()
      if (answer.result) resolve(answer.result)
      else reject(new Error(JSON.stringify(answer)))
    })
    server.once('error', reject)
    server.once('exit', code => reject(new Error(`ended with ${code} before an answer\n${stderr}`)))
  })
}

/** @param {string} said the server's answers hold no character beyond ASCII */
function firstMessage(said) {
  const [header = '', length] = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(said) ?? []
  const body = said.slice(header.length, header.length + Number(length))
  return body.length === Number(length) ? JSON.parse(body) : undefined
}
