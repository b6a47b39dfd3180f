/** A call that is made some time after it was asked for, once for all who asked meanwhile. */
export interface Delayed {
  ask(): void
  /** Calls at once, if it was asked for. */
  flush(): void
  cancel(): void
}

/** Creates a call that comes `delay` milliseconds after the first who asks, and never once `signal` is aborted. */
export function createDelayed(delay: number, signal: AbortSignal, call: () => void): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  signal.addEventListener('abort', cancel, { once: true })
  const run = (): void => {
    timer = undefined
    call()
  }
  return {
    ask() {
      if (signal.aborted) return
      timer ??= setTimeout(run, delay)
    },
    flush() {
      if (timer === undefined) return
      clearTimeout(timer)
      run()
    },
    cancel,
  }
}
