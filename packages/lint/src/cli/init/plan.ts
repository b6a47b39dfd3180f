import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument } from 'yaml'
import { usageError } from '../errors.ts'
import * as templates from './templates.ts'

/** The page on hooks and CI. */
export const PAGE = 'https://github.com/release-lint/release-lint/blob/main/docs/hooks-and-ci.md'

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
    if (before !== undefined && mentionsUs(name, before)) return []
    const text = before === undefined ? templateOf(name) : withOurs(name, before)
    return [{ name, text, exists: before !== undefined }]
  })
}

const MANIFEST = 'package.json'
const LINT_STAGED = 'lint-staged'

const HOOKS = [
  '.pre-commit-config.yaml',
  ...['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
  '.lintstagedrc.json',
] as const

function hookFile(root: string): string | undefined {
  const file = HOOKS.find(name => existsSync(join(root, name)))
  if (file !== undefined) return file
  const manifest = textOf(join(root, MANIFEST))
  if (manifest !== undefined && LINT_STAGED in parsedJson(MANIFEST, manifest)) return MANIFEST
  return existsSync(join(root, '.husky')) ? '.husky/pre-commit' : undefined
}

/** Whoever mentions us has set us up; a manifest may only depend on us. */
function mentionsUs(name: string, text: string): boolean {
  const part = name === MANIFEST ? JSON.stringify(parsedJson(name, text)[LINT_STAGED]) : text
  return part.includes('release-lint')
}

function ciFile(root: string): string | undefined {
  if (existsSync(join(root, '.gitlab-ci.yml'))) return '.gitlab-ci.yml'
  return existsSync(join(root, '.github')) ? '.github/workflows/release-lint.yml' : undefined
}

function templateOf(name: string): string {
  if (name === '.releaselintrc.json') return templates.config
  if (name === '.pre-commit-config.yaml') return templates.preCommit
  if (name === '.lintstagedrc.json' || name === MANIFEST) return templates.lintStaged
  if (name === '.husky/pre-commit') return templates.husky
  if (name === '.gitlab-ci.yml') return templates.gitlab
  return name.includes('lefthook') ? templates.lefthook : templates.github
}

/** What a file holds, with what we need laid in; its comments and line ends stay. Throws a UsageError where that would replace something. */
function withOurs(name: string, before: string): string {
  const unix = before.replaceAll('\r\n', '\n')
  const text = layerOf(name)(name, unix)
  return unix === before ? text : text.replaceAll('\n', '\r\n')
}

function layerOf(name: string): (name: string, before: string) => string {
  if (name === '.husky/pre-commit') return inScript
  return name.endsWith('.json') ? inJson : inYaml
}

/** Adds our line to a script, before one that ends it. */
function inScript(name: string, before: string): string {
  const lines = before.trimEnd().split('\n')
  const end = /^(?:exit|exec)\b/.test(lines.at(-1) ?? '') ? lines.splice(-1) : []
  return [...lines, templateOf(name).trimEnd(), ...end, ''].join('\n')
}

/** Adds our commands to those that lint-staged runs for the same files. */
function inJson(name: string, before: string): string {
  const whole = parsedJson(name, before)
  const there = name === MANIFEST ? whole[LINT_STAGED] : whole
  if (!isObject(there)) throw byHand(name)
  const ours = JSON.parse(templateOf(name)) as Record<string, string>
  for (const [files, command] of Object.entries(ours)) {
    const commands = [there[files] ?? []].flat()
    if (!commands.every(given => typeof given === 'string')) throw byHand(name)
    there[files] = commands.length === 0 ? command : [...commands, command]
  }
  const [, indent = '  '] = /^([ \t]+)"/m.exec(before) ?? []
  return `${JSON.stringify(whole, null, indent)}\n`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsedJson(name: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    throw usageError(`${name}: cannot be read as JSON`)
  }
  throw byHand(name)
}

function inYaml(name: string, before: string): string {
  const document = parseDocument(before)
  if (document.errors.length > 0) throw usageError(`${name}: cannot be read as YAML`)
  const isFree = document.contents === null || isMap(document.contents)
  if (!isFree || !layOver(document, parseDocument(templateOf(name)).toJS(), [])) throw byHand(name)
  if (name === '.gitlab-ci.yml') setStage(document)
  return document.toString({ lineWidth: 0 })
}

/** Adds the keys and the items of `value` that are not there; false where something else is in their place. */
function layOver(document: Document, value: object, path: readonly string[]): boolean {
  return Object.entries(value).every(([key, own]) => {
    const at = [...path, key]
    const there = document.getIn(at)
    if (there === undefined || there === null) document.setIn(at, document.createNode(own))
    else if (isSeq(there) && Array.isArray(own))
      for (const item of own) there.add(document.createNode(item))
    else return isMap(there) && typeof own === 'object' && layOver(document, own, at)
    return true
  })
}

/** A job without a stage is in `test`, which is not there where a pipeline names others. */
function setStage(document: Document): void {
  const stages: unknown = document.toJS().stages
  if (Array.isArray(stages) && !stages.includes('test'))
    document.setIn(['release-lint', 'stage'], stages[0])
}

function byHand(name: string): Error {
  return usageError(
    `${name}: release-lint has no place in it as it is; add it by hand, as ${PAGE} shows`,
  )
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
