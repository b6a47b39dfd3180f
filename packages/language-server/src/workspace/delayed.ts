/** A call that is made some time after it was asked for, once for all who asked meanwhile. */
export interface Delayed {
  ask(): void
  cancel(): void
}

/** Creates a call that comes `delay` milliseconds after the first who asks. */
export function createDelayed(delay: number, call: () => void): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined
        call()
      }, delay)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
