import { resolve } from 'node:path'
import { parseRelease } from '@release-lint/schema'
import { checkRelease } from './check-file.ts'
import type { Checked } from './checked.ts'
import { toText } from './file-text.ts'
import type { Session } from './session.ts'

/** Checks text that has no file. Throws an Error when it is no text. */
export function checkStdin(bytes: Buffer, session: Session): Checked {
  const { values } = session.options
  const path = resolve(session.cwd, values['stdin-filename'] ?? 'stdin.md')
  const text = toText(bytes)
  const isUtf8 = Buffer.from(text, 'utf8').equals(bytes)
  const wanted = values.fix === true || values['fix-dry-run'] === true
  const { head: _, ...file } = checkRelease(path, parseRelease(text), session, {
    fixing: wanted && isUtf8,
  })
  const failures = wanted && !isUtf8 ? ['Standard input: not fixed, since it is not UTF-8'] : []
  return { files: [file], failures, notes: [], unfixed: [], times: session.timer?.take() }
}
