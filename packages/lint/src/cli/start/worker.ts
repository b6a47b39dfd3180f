import type * as worker from '../worker.ts'
import { moduleOf } from './bundles.ts'

const { work } = moduleOf('src/cli/worker.ts') as typeof worker
void work()
