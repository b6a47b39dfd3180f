import { relative } from 'node:path'
import { parseRelease } from '@release-lint/schema'
import { type CheckedFile, textOf } from '../reporters/report.ts'
import { checkRelease } from './check-file.ts'
import type { FoundFile } from './files.ts'
import { workTree } from './git.ts'
import { type Restaged, restage, type StagedFix } from './restage.ts'
import type { Session } from './session.ts'
import type { StagedFile } from './staged-files.ts'

/** The results of a run after its staged files were fixed, and what is not as it should be. */
interface PutBack {
  readonly files: readonly CheckedFile[]
  readonly unfixed: readonly string[]
}

/** Writes staged files that were fixed; one that must be left alone has the findings that it had. */
export async function putBack(
  results: readonly CheckedFile[],
  found: readonly FoundFile[],
  { session, env }: { session: Session; env: Readonly<Record<string, string | undefined>> },
): Promise<PutBack> {
  const { fix, staged } = session.options.values
  if (!fix || !staged) return { files: results, unfixed: [] }
  const byPath = new Map((found as readonly StagedFile[]).map(file => [file.path, file]))
  const fixes = results.flatMap((result): StagedFix[] => {
    const file = byPath.get(result.path)
    return file && result.fixed > 0 ? [{ file, text: textOf(result.source) }] : []
  })
  if (fixes.length === 0) return { files: results, unfixed: [] }
  const restaged = restage(fixes, await workTree(session.cwd, '--staged'), env)
  return {
    files: results.map(result =>
      restaged.left.has(result.path) ? asStaged(result, byPath, session) : result,
    ),
    unfixed: reasons(restaged, session.cwd),
  }
}

function asStaged(
  result: CheckedFile,
  files: ReadonlyMap<string, StagedFile>,
  session: Session,
): CheckedFile {
  const text = files.get(result.path)?.bytes.toString('utf8') ?? ''
  const { findings } = checkRelease(result.path, parseRelease(text), session, {})
  return { path: result.path, source: text, findings, fixed: 0 }
}

function reasons({ left, unstaged }: Restaged, cwd: string): string[] {
  return [...left, ...unstaged].map(([path, reason]) => `${relative(cwd, path)}: ${reason}`)
}
