import { parentPort, workerData } from 'node:worker_threads'
import { checkBatch } from './check-file.ts'
import type { FoundFile } from './files.ts'
import type { WorkerStart } from './pool.ts'
import { createSession } from './session.ts'

const { options, cwd } = workerData as WorkerStart
const session = await createSession(options, cwd)

parentPort?.on('message', (files: readonly FoundFile[]) => {
  const batch = checkBatch(files, session)
  // Reports show the text of findings only, and copying it to the other thread costs time.
  const entries = batch.entries.map(entry =>
    entry.findings.length > 0 ? entry : { ...entry, text: '' },
  )
  parentPort?.postMessage({ ...batch, entries, times: session.timer?.take() })
})
