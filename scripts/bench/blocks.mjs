// How long a thread does nothing else: the longest time between two turns of its event loop.
import { PerformanceObserver } from 'node:perf_hooks'

/**
 * @typedef {object} Blocks milliseconds, each the longest
 * @property {number} wall by the clock, so that it grows where the machine does something else
 * @property {number} cpu of a processor in such a time, of all threads where Node.js cannot tell them apart
 * @property {number} gc pause of the garbage collector
 */

const { cpuUsage, threadCpuUsage = cpuUsage } = process

/** Starts to measure; gives what stops and tells. */
export function watchBlocks() {
  const longest = { wall: 0, cpu: 0, gc: 0 }
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest.gc = Math.max(longest.gc, duration)
  })
  observer.observe({ entryTypes: ['gc'] })
  let [wall, cpu] = [performance.now(), cpuTime()]
  let next = setImmediate(function turn() {
    const [wallNow, cpuNow] = [performance.now(), cpuTime()]
    longest.wall = Math.max(longest.wall, wallNow - wall)
    // Other threads may work meanwhile.
    longest.cpu = Math.max(longest.cpu, Math.min(cpuNow - cpu, wallNow - wall))
    wall = wallNow
    cpu = cpuNow
    next = setImmediate(turn)
  })
  /** @returns {Blocks} */
  return () => {
    clearImmediate(next)
    observer.disconnect()
    return longest
  }
}

function cpuTime() {
  const { user, system } = threadCpuUsage.call(process)
  return (user + system) / 1000
}
