import { isRelease, parseRelease, type Release } from '@release-lint/schema'
import { isIncluded, rulesOfScope } from '../config.ts'
import { fixText } from '../fix.ts'
import { matchesIgnore } from '../ignore-patterns.ts'
import { beginCheck, type Check, endCheck, type LintResult, lintRelease } from '../lint-release.ts'
import type { Head, Project } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import type { Rule } from '../rule.ts'
import { runRules } from '../run-rules.ts'
import { hashOf } from './cache/hash.ts'
import { pathFrom } from './config-file.ts'
import { readText, toText } from './file-text.ts'
import type { FoundFile } from './files.ts'
import { folderOf } from './folder-of.ts'
import { rulesFor, type Session } from './session.ts'

/** A checked release with what the other releases need to know of it. */
export interface Entry extends CheckedFile {
  readonly head: Head
  /** Of its text, for the cache. */
  readonly hash: string
  /** Whether it counts as a release only because it was named. */
  readonly onlyNamed: boolean
}

/** A file that was passed over: it is no release, or its config ignores it. */
export interface Passed {
  readonly path: string
  readonly kind: 'other' | 'ignored'
  readonly hash: string
}

/** What to check with: the other releases, where they are at hand, and which rules; all that can run when not given. */
export interface Beside {
  readonly project?: Project | undefined
  readonly scope?: Rule['scope']
}

/** How to check, and whether to fix. */
export interface Manner extends Beside {
  readonly fixing?: boolean
}

/** A release to check. */
export interface Candidate {
  readonly release: Release
  readonly onlyNamed: boolean
}

/** What a file holds when it is a release and not ignored, else why it is passed over. */
export function releaseAt(
  { path, named, bytes }: FoundFile,
  { configOf, options, caching, timer }: Session,
): Candidate | Passed {
  const { config, folder } = configOf(folderOf(path))
  const { ignore = [] } = options.values['no-ignore'] ? {} : config
  if (ignore.length > 0 && matchesIgnore(ignore, pathFrom(folder, path)))
    return { path, kind: 'ignored', hash: hashOf('') }
  const read = (): string => (bytes ? toText(bytes) : readText(path))
  const text = timer ? timer.time('reading', read) : read()
  const release = timer ? timer.time('frontmatter', () => parseRelease(text)) : parseRelease(text)
  const counts = isRelease(release) || isIncluded(config, pathFrom(folder, path))
  return counts || named
    ? { release, onlyNamed: !counts }
    : { path, kind: 'other', hash: caching ? hashOf(text) : '' }
}

/** Checks the text of one release; fixing gives the text after it, and what is left of it. */
export function checkRelease(
  path: string,
  release: Release,
  session: Session,
  manner: Manner,
): Omit<Entry, 'onlyNamed'> {
  const check = begin(path, release, session, manner)
  runRules([check])
  return end(path, check, session, manner)
}

/** Begins to check a release: its rules run later, with those of others. */
export function begin(
  path: string,
  release: Release,
  session: Session,
  { project, scope }: Manner,
): Check {
  const { cwd, root, parse, today, configOf, registerOf, timer } = session
  const rules = rulesFor(path, session)
  return beginCheck(release, {
    parse,
    today,
    register: registerOf(configOf(folderOf(path))),
    rules: scope ? rulesOfScope(scope, rules) : rules,
    path: pathFrom(cwd, path),
    file: pathFrom(root, path),
    ...(project && { project }),
    ...(timer && { timer }),
  })
}

/** What was found in a release, when its rules have run; fixing as {@link checkRelease} does. */
export function end(
  path: string,
  check: Check,
  { caching }: Session,
  { fixing }: Manner,
): Omit<Entry, 'onlyNamed'> {
  const { text } = check.ruleContext.release
  const found = endCheck(check)
  const hash = (checked: string): string => (caching ? hashOf(checked) : '')
  if (!fixing) return { path, source: text, fixed: 0, hash: hash(text), ...found }
  // A fix may lead back to a text that was there before.
  const results = new Map([[text, found]])
  const resultOf = (current: string): LintResult => {
    const result = results.get(current) ?? lintRelease(parseRelease(current), check.context)
    results.set(current, result)
    return result
  }
  const fixed = fixText(text, current => resultOf(current).findings)
  return {
    path,
    source: fixed.text,
    fixed: fixed.count,
    hash: hash(fixed.text),
    ...resultOf(fixed.text),
  }
}
