import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import { usageError } from '../errors.ts'
import * as templates from './templates.ts'

/** A file to write. */
export interface PlannedFile {
  /** From the root of the repository. */
  readonly name: string
  readonly text: string
  /** Whether there is such a file already. */
  readonly exists: boolean
}

/** The files that a repository needs, by what is in it. */
export function planFiles(root: string, hasConfig: boolean): PlannedFile[] {
  const plan = [...(hasConfig ? [] : ['.releaselintrc.json']), hookFile(root), ciFile(root)]
  return plan.flatMap(name => {
    if (name === undefined) return []
    const before = textOf(join(root, name))
    // Whoever mentions us has set us up.
    if (before?.includes('release-lint')) return []
    const text = before === undefined ? templateOf(name) : withOurs(name, before)
    return [{ name, text, exists: before !== undefined }]
  })
}

const HOOKS = [
  '.pre-commit-config.yaml',
  ...['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
  '.lintstagedrc.json',
] as const

function hookFile(root: string): string | undefined {
  const file = HOOKS.find(name => existsSync(join(root, name)))
  return file ?? (existsSync(join(root, '.husky')) ? '.husky/pre-commit' : undefined)
}

function ciFile(root: string): string | undefined {
  if (existsSync(join(root, '.gitlab-ci.yml'))) return '.gitlab-ci.yml'
  return existsSync(join(root, '.github')) ? '.github/workflows/release-lint.yml' : undefined
}

function templateOf(name: string): string {
  if (name === '.releaselintrc.json') return templates.config
  if (name === '.pre-commit-config.yaml') return templates.preCommit
  if (name === '.lintstagedrc.json') return templates.lintStaged
  if (name === '.husky/pre-commit') return templates.husky
  if (name === '.gitlab-ci.yml') return templates.gitlab
  return name.includes('lefthook') ? templates.lefthook : templates.github
}

/** What a file holds, with what we need laid in; its comments stay. */
function withOurs(name: string, before: string): string {
  const ours = templateOf(name)
  if (name === '.husky/pre-commit') return `${before.trimEnd()}\n${ours}`
  if (name.endsWith('.json'))
    return `${JSON.stringify({ ...JSON.parse(before), ...JSON.parse(ours) }, null, 2)}\n`
  const document = parseDocument(before)
  if (document.errors.length > 0) throw usageError(`${name}: cannot be read as YAML`)
  layOver(document, parseDocument(ours).toJS(), [])
  return document.toString({ lineWidth: 0 })
}

/** Adds the keys and the items of `value` that are not there. */
function layOver(document: Document, value: object, path: readonly string[]): void {
  for (const [key, own] of Object.entries(value)) {
    const at = [...path, key]
    const there = document.getIn(at)
    if (isSeq(there) && Array.isArray(own))
      for (const item of own) there.add(document.createNode(item))
    else if (isMap(there) && typeof own === 'object') layOver(document, own, at)
    else if (there === undefined || there === null) document.setIn(at, document.createNode(own))
  }
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
