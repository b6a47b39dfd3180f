import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

// What a web worker has, and nothing of Node: what the bundle reaches for beside it is not defined.
const scope = {
  ...{ atob, performance, setTimeout, clearTimeout, setInterval, clearInterval },
  ...{ structuredClone, TextDecoder, TextEncoder },
  addEventListener() {},
  postMessage: message => parentPort.postMessage(message),
}
vm.createContext(scope)
vm.runInContext(readFileSync(workerData, 'utf8'), scope)
const parse = vm.runInContext('JSON.parse', scope)
parentPort.on('message', message => scope.onmessage({ data: parse(JSON.stringify(message)) }))
