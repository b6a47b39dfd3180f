/** A call that is made some time after it was asked for, once for all who asked meanwhile. */
export interface Delayed {
  ask(): void
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
  return {
    ask() {
      if (signal.aborted) return
      timer ??= setTimeout(() => {
        timer = undefined
        call()
      }, delay)
    },
    cancel,
  }
}
