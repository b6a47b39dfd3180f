/** A flag of V8, and the versions of Node that it was tried with: an unknown one is told on standard error. */
interface Flag {
  readonly flag: string
  readonly from?: number
  readonly until: number
  /** What sets it back, where that is known. */
  readonly back?: string
}

/**
 * For a run of seconds, which is over before early optimising has paid, and whose threads are wanted for
 * the files: plain machine code at once, the optimised kind for what an archive of ten times the size
 * keeps busy, and a collector in each thread.
 *
 * Threads run while they are set. None may be of patterns: V8 asks those between compiling one and running it.
 */
export const SPEED: readonly Flag[] = [
  { flag: '--always-sparkplug', until: 26, back: '--no-always-sparkplug' },
  { flag: '--interrupt-budget=3000000', until: 21, back: '--interrupt-budget=67584' },
  { flag: '--invocation-count-for-maglev=4000', from: 22, until: 26 },
  { flag: '--invocation-count-for-turbofan=30000', from: 22, until: 26 },
  { flag: '--no-parallel-scavenge', until: 26, back: '--parallel-scavenge' },
]

/** Lets the heap grow by a little more than half of what is in use, and not to four times of it. */
const MEMORY: readonly Flag[] = [
  { flag: '--heap-growing-percent=60', until: 26, back: '--heap-growing-percent=0' },
]
// What fewer leave behind is little, and collecting it more often takes longer.
const MANY = 10_000

/** What keeps the heap of a run over so many files small. */
export function memoryFlags(files: number): readonly Flag[] {
  return files < MANY ? [] : MEMORY
}

const MAJOR = Number.parseInt(process.versions.node, 10)
// In 22 and 23 what code is kept by is not as it was once the flag is set back; a V8 that was started so
// that it makes no machine code, as with `--jitless`, has no WebAssembly, and would crash.
const CAN_SET_BACK =
  (MAJOR < 22 || MAJOR > 23) &&
  'WebAssembly' in globalThis &&
  !process.execArgv.some(flag => /^--no-?(?:opt|turbofan)$/.test(flag))
let optimises = true

// Setting flags takes as long as looking some hundred files up.
const FEW = 500

/** Does what is over before optimised code has paid, for so many files. */
export function unoptimised<Result>(files: number, work: () => Result): Result {
  if (files < FEW || !CAN_SET_BACK) return work()
  setOptimising(false)
  try {
    return work()
  } finally {
    setOptimising(true)
  }
}

/** Loads a module of Node, whose code is kept for the flags of its start. */
export function asAtStart<Module>(load: () => Module): Module {
  if (optimises) return load()
  setOptimising(true)
  const loaded = load()
  setOptimising(false)
  return loaded
}

function setOptimising(on: boolean): void {
  optimises = on
  setFlags([{ flag: on ? '--opt' : '--no-opt', until: 26 }])
}

/** Sets flags; see {@link SPEED} for what may be set when. */
export function setFlags(flags: readonly Flag[]): void {
  // It loads the streams of Node.
  const v8 = flags.length > 0 ? process.getBuiltinModule('node:v8') : undefined
  for (const { flag, from = 20, until } of flags)
    if (from <= MAJOR && MAJOR <= until) v8?.setFlagsFromString(flag)
}

/** Sets flags back, so that code can be kept for a run that starts without them: in Node 20 all, in others not the budgets. */
export function setFlagsBack(flags: readonly Flag[]): void {
  setFlags(
    flags.flatMap(({ back, ...flag }) => (back === undefined ? [] : { ...flag, flag: back })),
  )
}
