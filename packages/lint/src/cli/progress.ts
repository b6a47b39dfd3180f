import type { Output } from './io.ts'

const QUIET_MS = 1000
const STEP_MS = 100

/** Tells how far a run is. */
interface Progress {
  add(files: number): void
  end(): void
}

/** A line on a terminal that says how far a run is, once it has taken a second. */
export function createProgress(output: Output, total: number): Progress {
  let done = 0
  let next = Date.now() + QUIET_MS
  let shown = false
  return {
    add(files) {
      done += files
      if (Date.now() < next || !output.isTTY) return
      next = Date.now() + STEP_MS
      shown = true
      output.write(`\r${done} of ${total} files\u001b[K`)
    },
    end() {
      if (shown) output.write('\r\u001b[K')
    },
  }
}
