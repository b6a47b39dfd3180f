import { resolve } from 'node:path'
import { parseRelease } from '@release-lint/schema'
import type { LintedRelease, LintTextOptions } from '../lint.ts'
import { createApiSession, createToResult } from './api-session.ts'
import { checkRelease } from './check-file.ts'

/** Checks a text for {@link lintText}. */
export async function checkText(text: string, options: LintTextOptions): Promise<LintedRelease> {
  const session = await createApiSession(options)
  const path = resolve(session.cwd, options.path ?? 'release.md')
  const fixing = options.fix === true
  return createToResult(session)(checkRelease(path, parseRelease(text), session, { fixing }))
}
