import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// Tests run from src: the source condition spares every package a build.
const conditions = ['@release-lint/source']

// What a package makes once for all of its tests.
const globalSetup = ['test/global-setup.ts'].filter(file => existsSync(file))

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Time is for benchmarks: a slow machine fails no test.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, globalSetup },
})
