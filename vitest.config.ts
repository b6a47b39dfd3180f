import { defineConfig } from 'vitest/config'

// Tests run from src: the source condition spares every package a build.
const conditions = ['@release-lint/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Time is for benchmarks: a slow machine fails no test.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
})
