import { main } from '../main.ts'

// For a bundle of modules, whose code is not kept.
await main()
