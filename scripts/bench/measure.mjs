import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../environment.mjs'
import { benchFolder } from './linters.mjs'

const TIME_LIMIT_MS = 120_000
const POLL_MS = 10
const log = join(benchFolder, 'stderr.log')

/**
 * @typedef {object} Run
 * @property {number} ms wall time
 * @property {number} peakMb the most memory that it had at once; 0 where there is no /proc
 * @property {string} [trouble] why the time is not one to compare
 */

/**
 * Runs a command once. Findings go nowhere, so that no terminal is timed.
 *
 * @param {string[]} command
 * @param {string} [cwd]
 * @returns {Promise<Run>}
 */
export function measure([file = '', ...args], cwd = benchFolder) {
  const stderr = openSync(log, 'w')
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(file, args, {
      cwd,
      env: environment,
      stdio: ['ignore', 'ignore', stderr],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
    })
    let peakMb = 0
    const poll = setInterval(() => {
      peakMb = Math.max(peakMb, peakOf(child.pid))
    }, POLL_MS)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const ms = performance.now() - started
      clearInterval(poll)
      closeSync(stderr)
      resolve({ ms, peakMb, ...troubleOf(code, signal) })
    })
  })
}

/** @param {number | undefined} pid */
function peakOf(pid) {
  try {
    const [, kb = 0] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kb) / 1024
  } catch {
    return 0
  }
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal @returns {{trouble?: string}} */
function troubleOf(code, signal) {
  if (signal) return { trouble: `not done after ${TIME_LIMIT_MS / 1000} s` }
  // 1 stands for findings everywhere.
  if (code !== 0 && code !== 1) return { trouble: `exit code ${code}, see ${log}` }
  const unread = readFileSync(log, 'utf8').match(/EMFILE/g)?.length ?? 0
  return unread > 0 ? { trouble: `${unread} times EMFILE: needs a higher \`ulimit -n\`` } : {}
}
