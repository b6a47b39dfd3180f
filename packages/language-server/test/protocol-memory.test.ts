import { memory } from './harness/transports.ts'
import { protocol } from './protocol/protocol.ts'

protocol('in memory', memory)
