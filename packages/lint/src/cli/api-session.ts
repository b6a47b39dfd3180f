import { dirname, resolve } from 'node:path'
import { applyBaseline } from '../baseline.ts'
import { configSchema } from '../config.ts'
import type { LintedRelease, LintFilesOptions } from '../lint.ts'
import { createPlaces } from '../reporters/place.ts'
import { type CheckedFile, textOf } from '../reporters/report.ts'
import { createBaselineFinder, entriesAt } from './baseline-files.ts'
import { configError } from './errors.ts'
import { parseOptions } from './options.ts'
import { createSession, type Session } from './session.ts'

/** What a call from code checks with. Throws a ConfigError where the given config is none. */
export async function createApiSession(
  options: LintFilesOptions,
  paths: readonly string[] = [],
): Promise<Session> {
  const cwd = resolve(options.cwd ?? '.')
  const defaults = parseOptions([], cwd)
  const values = {
    ...defaults.values,
    ...(options.noIgnore && { 'no-ignore': true }),
    ...(options.fix && { 'fix-dry-run': true }),
  }
  const session = await createSession({ ...defaults, paths, parser: options.parser, values }, cwd)
  if (options.config === undefined) return session
  const { data, error } = configSchema().safeParse(options.config)
  if (!data) {
    const [issue] = error.issues
    throw configError(`config: ${issue?.path.join('.') || 'all of it'}: ${issue?.message}`)
  }
  const given = { config: data, folder: cwd }
  return { ...session, configOf: () => given }
}

/** Makes results of releases that were checked: without what their baseline holds, and with places. */
export function createToResult(session: Session): (file: CheckedFile) => LintedRelease {
  const baselineOf = createBaselineFinder(session)
  return ({ path, source, fixed, findings }) => {
    const text = textOf(source)
    const entries = entriesAt(baselineOf(dirname(path)), path)
    const left = applyBaseline(findings, entries, text).findings
    const places = createPlaces(text)
    return {
      path,
      text,
      fixed,
      findings: left.map(finding => {
        const start = places(finding.range.start)
        const end = places(finding.range.end)
        return { ...finding, ...start, endLine: end.line, endColumn: end.column }
      }),
    }
  }
}
