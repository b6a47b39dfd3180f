import { work } from '../worker.ts'

// For a bundle of modules, whose code is not kept.
await work()
