// Little beside a pause of the garbage collector and the longest step that cannot be divided, which come on top.
const BUDGET_MS = 2

/** Awaited in long loops, it lets other work run once a slice of time is used up. */
export type Slice = () => Promise<void> | undefined

/** Starts with a slice of time. */
export function createSlices(): Slice {
  let end = performance.now() + BUDGET_MS
  // One turn for all who wait: each with one of its own would have a slice each before anything else runs.
  let turn: Promise<void> | undefined
  return () => {
    if (turn || performance.now() < end) return turn
    turn = nextTurn().then(() => {
      end = performance.now() + BUDGET_MS
      turn = undefined
    })
    return turn
  }
}

/** Resolves once what else is waiting, input and output too, has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else afterMessage(resolve)
  })
}

// Browsers have no setImmediate, and let timers wait for 4 ms.
function afterMessage(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel() as unknown as Channel
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(undefined)
}

// As browsers have it; the types are those of Node.js.
interface Channel {
  readonly port1: { onmessage: () => void; close(): void }
  readonly port2: { postMessage(message: undefined): void }
}

/** Runs `work` for each item, at most `limit` at a time. */
export async function forEachOf<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: limit }, worker))
}
