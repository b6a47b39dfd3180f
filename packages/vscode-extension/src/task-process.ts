// What a task runs: the script and the arguments that it is given, and then a pause.
import { spawnSync } from 'node:child_process'

// VS Code looks for problems in the lines that it has read a tenth of a second after a process has
// ended; on a busy machine, or a far one, that is before the last of them.
const PAUSE_MS = 2000

const { status, error } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
if (error) throw error
setTimeout(() => {
  process.exitCode = status ?? 1
}, PAUSE_MS)
