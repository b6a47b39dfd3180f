import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { isRelease, parseRelease, type Register } from '@release-lint/schema'
import picomatch from 'picomatch'
import { type ActiveRule, activeRules } from '../config.ts'
import { fixText } from '../fix.ts'
import { type LintResult, lintText } from '../lint-text.ts'
import type { Parse } from '../parse.ts'
import { createProject, type Head, type Project } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { findRule } from '../rules/registry.ts'
import { type LoadedConfig, pathFrom } from './config-file.ts'
import { findFiles, readText } from './files.ts'
import { type Options, UsageError } from './options.ts'

/** What a run works with. */
export interface Session {
  readonly options: Options
  readonly cwd: string
  readonly parse: Parse
  configOf(folder: string): LoadedConfig
  registerOf(loaded: LoadedConfig): Register
}

interface Checked {
  readonly files: readonly CheckedFile[]
  readonly failures: readonly string[]
}

interface Entry extends CheckedFile {
  readonly head: Head
}

/** Checks the releases among the files that the options name, and fixes them when asked to. */
export function checkFiles(session: Session): Checked {
  const { options, cwd } = session
  const found = findFiles(cwd, options.paths, options.values['no-ignore'] !== true)
  const failures = [...found.failures]
  const entries: Entry[] = []
  for (const { path, named } of found.files) {
    try {
      const entry = checkFile(path, named, session)
      if (entry) entries.push(entry)
    } catch (error) {
      if (error instanceof UsageError) throw error
      failures.push(`${relative(cwd, path)}: ${reasonOf(error)}`)
    }
  }
  return { files: withProject(entries, session), failures }
}

/** Checks text that has no file. */
export function checkStdin(text: string, session: Session): Checked {
  const name = session.options.values['stdin-filename'] ?? 'stdin.md'
  const path = resolve(session.cwd, name)
  const { head: _, ...file } = check(path, text, session)
  return { files: [file], failures: [] }
}

function checkFile(path: string, named: boolean, session: Session): Entry | undefined {
  const text = readText(path)
  const { config, folder } = session.configOf(dirname(path))
  const inside = pathFrom(folder, path)
  if (picomatch.isMatch(inside, config.ignore ?? [], { dot: true })) return undefined
  const included = named || picomatch.isMatch(inside, config.include ?? [], { dot: true })
  if (!included && !isRelease(parseRelease(text))) return undefined
  const entry = check(path, text, session)
  if (session.options.values.fix && entry.text !== text)
    writeFixed(path, text, entry.text, session.cwd)
  return entry
}

function check(path: string, text: string, session: Session, project?: Project): Entry {
  const { fix, 'fix-dry-run': dry } = session.options.values
  let head: Head | undefined
  const lint = (current: string): LintResult['findings'] => {
    const result = lintText(current, {
      parse: session.parse,
      register: session.registerOf(session.configOf(dirname(path))),
      rules: rulesFor(path, session),
      path: relative(session.cwd, path).replaceAll('\\', '/'),
      ...(project && { project }),
    })
    head = result.head
    return result.findings
  }
  const result = fix || dry ? fixText(text, lint) : { text, count: 0, findings: lint(text) }
  if (!head) throw new Error('not checked')
  return {
    path,
    text: dry && !fix ? text : result.text,
    findings: result.findings,
    fixed: result.count,
    head: { ...head, path },
  }
}

/** Checks again, with the others at hand, the releases that a project rule concerns. */
function withProject(entries: readonly Entry[], session: Session): CheckedFile[] {
  const texts = new Map(entries.map(({ path, text }) => [path, text]))
  const project = createProject(
    entries.map(({ head }) => head),
    path => texts.get(path),
  )
  return entries.map(entry => {
    const concerned =
      entry.head.deferred ||
      rulesFor(entry.path, session).some(({ rule }) => rule.concerns?.(entry.head, project))
    const { head: _, ...file } = concerned
      ? { ...check(entry.path, entry.text, session, project), fixed: entry.fixed }
      : entry
    return file
  })
}

function rulesFor(path: string, { options, configOf }: Session): readonly ActiveRule[] {
  const { config, folder } = configOf(dirname(path))
  const settings = Object.fromEntries((options.values.rule ?? []).map(toSetting))
  return activeRules({ ...config, rules: { ...config.rules, ...settings } }, pathFrom(folder, path))
}

function toSetting(given: string): readonly [string, string] {
  const [id = '', severity = ''] = given.split(':')
  if (!findRule(id)) throw new UsageError(`There is no rule \`${id}\`; see release-lint rules`)
  if (!['off', 'warn', 'error'].includes(severity)) {
    throw new UsageError(`--rule takes id:off, id:warn or id:error, not \`${given}\``)
  }
  return [id, severity]
}

/** Writes a fixed file whole or not at all, and only over what was read. */
function writeFixed(path: string, before: string, after: string, root: string): void {
  const real = realpathSync(path)
  if (real !== path && relative(realpathSync(root), real).startsWith('..')) {
    throw new Error('not fixed, since it is a link out of this folder')
  }
  const bytes = readFileSync(real)
  if (bytes.toString('utf8') !== before) throw new Error('not fixed, since it changed meanwhile')
  if (!Buffer.from(before, 'utf8').equals(bytes))
    throw new Error('not fixed, since it is not UTF-8')
  const temporary = `${real}.${process.pid}.tmp`
  writeFileSync(temporary, after, { mode: statSync(real).mode })
  renameSync(temporary, real)
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read or written'
  return error instanceof Error ? error.message : String(error)
}
