import { parentPort, workerData } from 'node:worker_threads'
import { checkBatch } from './check-batch.ts'
import type { FoundFile } from './files.ts'
import type { WorkerStart } from './helpers.ts'
import { packBatch } from './packed-batch.ts'
import { createSession } from './session.ts'

/** Checks the batches that are posted to this worker; `undefined` ends it. */
export async function work(): Promise<void> {
  const { options, cwd, caching } = workerData as WorkerStart
  const session = await createSession(options, cwd, { caching })
  parentPort?.postMessage('ready')
  parentPort?.on('message', (files?: readonly FoundFile[]) => {
    if (!files) {
      parentPort?.close()
      return
    }
    const batch = packBatch(checkBatch(files, session), files)
    parentPort?.postMessage({ ...batch, times: session.timer?.take() }, [batch.texts.buffer])
  })
}
