import { stdio } from './harness/transports.ts'
import { protocol } from './protocol/protocol.ts'

protocol('the bin over stdio', stdio)
