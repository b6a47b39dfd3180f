import type * as worker from '../worker.ts'
import { moduleOf } from './rest.ts'

const { work } = moduleOf('src/cli/worker.ts') as typeof worker
void work()
