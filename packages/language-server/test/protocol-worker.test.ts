import { worker } from './harness/transports.ts'
import { protocol } from './protocol/protocol.ts'

protocol('the bundle as a worker', worker)
