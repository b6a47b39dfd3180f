/** A flag of V8, and the last version of Node that it was tried with: an unknown one is told on standard error. */
interface Flag {
  readonly flag: string
  readonly until: number
}

/**
 * For a run of seconds, which is over before early optimising has paid, and whose threads are wanted for
 * the files: plain machine code at once, the optimised kind for what an archive of ten times the size
 * keeps busy, and a collector in each thread.
 */
export const SPEED: readonly Flag[] = [
  { flag: '--always-sparkplug', until: 26 },
  { flag: '--interrupt-budget=1000000', until: 24 },
  { flag: '--no-parallel-scavenge', until: 26 },
  { flag: '--no-regexp-tier-up', until: 26 },
]

/** Lets the heap grow by a little more than half of what is in use, and not to four times of it. */
export const MEMORY: Flag = { flag: '--heap-growing-percent=60', until: 26 }

let optimises = true

/** Does what is over before optimised code has paid. */
export function unoptimised<Result>(work: () => Result): Result {
  setOptimising(false)
  try {
    return work()
  } finally {
    setOptimising(true)
  }
}

/** A module of Node, whose code is kept for the flags of its start. */
export function nodeModule<Name extends 'node:crypto' | 'node:zlib'>(name: Name) {
  if (optimises) return process.getBuiltinModule(name)
  setOptimising(true)
  const found = process.getBuiltinModule(name)
  setOptimising(false)
  return found
}

function setOptimising(on: boolean): void {
  optimises = on
  process.getBuiltinModule('node:v8').setFlagsFromString(on ? '--opt' : '--no-opt')
}

/** Sets flags, which must not be set back once code has been made. */
export function setFlags(flags: readonly Flag[]): void {
  const v8 = process.getBuiltinModule('node:v8')
  const major = Number.parseInt(process.versions.node, 10)
  for (const { flag, until } of flags) if (major <= until) v8.setFlagsFromString(flag)
}
