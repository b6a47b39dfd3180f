// What a task runs: the command line, and then a pause.
// @boundaries-ignore the command line is bundled here as the server is
import { main } from '../../lint/src/cli/main.ts'

// VS Code looks for problems in the lines that it has read a tenth of a second after a process has
// ended; on a busy machine, or a far one, that is before the last of them.
const PAUSE_MS = 2000

await main()
setTimeout(() => {}, PAUSE_MS)
