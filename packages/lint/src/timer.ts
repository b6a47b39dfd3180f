/** Adds up how long things take. */
export interface Timer {
  /** Does some work; what is timed within it counts there alone. */
  time<T>(name: string, work: () => T): T
  /** Adds what another timer has taken, as of a thread. */
  add(times: ReadonlyMap<string, number>): void
  /** Milliseconds by name since the last time that they were taken. */
  take(): ReadonlyMap<string, number>
}

/** Makes a timer that has counted nothing yet. */
export function createTimer(): Timer {
  let times = new Map<string, number>()
  let within = 0
  const count = (name: string, milliseconds: number): unknown =>
    times.set(name, (times.get(name) ?? 0) + milliseconds)
  return {
    time(name, work) {
      const before = within
      within = 0
      const start = performance.now()
      try {
        return work()
      } finally {
        const whole = performance.now() - start
        count(name, whole - within)
        within = before + whole
      }
    },
    add(others) {
      for (const [name, milliseconds] of others) count(name, milliseconds)
    },
    take() {
      const taken = times
      times = new Map()
      return taken
    },
  }
}

/** The same values under their names, each timed when it is asked for; without a timer the object itself. */
export function timed<T extends object>(
  values: T,
  names: readonly (keyof T & string)[],
  { timer, prefix }: { timer: Timer | undefined; prefix: string },
): T {
  if (!timer) return values
  const getters = names.map(name => [
    name,
    { enumerable: true, get: () => timer.time(`${prefix} ${name}`, () => values[name]) },
  ])
  return Object.defineProperties({}, Object.fromEntries(getters)) as T
}
