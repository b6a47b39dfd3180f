import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// One window at a time: the tests measure what a user would wait for.
export default defineConfig({
  test: {
    include: ['e2e/*.e2e.ts'],
    globalSetup: fileURLToPath(new URL('global-setup.ts', import.meta.url)),
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 25 } },
    hookTimeout: 60_000,
  },
})
