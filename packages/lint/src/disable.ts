import type { Entry, Release, Value } from '@release-lint/schema'
import { type Directive, findDirectives } from './directives.ts'
import type { Edit, Finding } from './finding.ts'
import unknownDirective from './rules/unknown-directive/index.ts'
import unusedDirective from './rules/unused-directive/index.ts'

/** How much of a file a directive covers. */
export type DisableScope = 'line' | 'file'

// Stands where its author is to say why.
const REASON = 'reason'
const OWN: readonly string[] = [unknownDirective.id, unusedDirective.id]
// A comment behind its target would be part of it.
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/

/**
 * The edit that suppresses the rule of a finding on its line, or in the whole file.
 *
 * Undefined where that cannot be: for findings about directives, or where no comment may stand.
 */
export function disableEdit(
  release: Release,
  { ruleId, range, crash }: Finding,
  scope: DisableScope,
): Edit | undefined {
  if (crash || OWN.includes(ruleId)) return undefined
  const line = lineAt(release.text, range.start)
  const covers = scope === 'file' ? { start: 0, end: release.text.length + 1 } : line
  const list = findDirectives(release).find(
    directive => directive.covers.start === covers.start && directive.covers.end === covers.end,
  )
  const last = list?.ids.at(-1)
  if (last) return insert(last.range.end, `, ${ruleId}`)
  return scope === 'file' ? atTop(release, ruleId) : behind(release, line, ruleId)
}

/** A whole line, its end included, as directives count it. */
function lineAt(text: string, offset: number): Directive['covers'] {
  const feed = text.indexOf('\n', offset)
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return { start, end: feed === -1 ? text.length + 1 : feed + 1 }
}

function behind(
  release: Release,
  { start, end }: Directive['covers'],
  id: string,
): Edit | undefined {
  const { text, fence, body } = release
  const line = text.slice(start, end).trimEnd()
  const at = start + line.length
  if (start >= body.start)
    return DEFINITION.test(line) ? undefined : insert(at, ` ${inBody('line', id)}`)
  const inside = fence.content.start <= start && at <= fence.content.end
  const split = release.entries.some(entry => isSplitAt(entry, release.text, start, at))
  return inside && !split ? insert(at, ` ${inYaml('line', id)}`) : undefined
}

/** Whether a text of several lines stands on a line: what is put there would be part of it. */
function isSplitAt({ value }: Entry, text: string, start: number, end: number): boolean {
  const parts: readonly Value[] = value.kind === 'sequence' ? value.items : [value]
  return parts.some(part => {
    if (part.kind !== 'scalar' || part.outer.end < start || end < part.outer.start) return false
    return part.style === 'block' || text.slice(part.outer.start, part.outer.end).includes('\n')
  })
}

function atTop({ text, fence, body }: Release, id: string): Edit {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const hasBlock = fence.content.start < fence.content.end && fence.closing !== undefined
  if (hasBlock) return insert(fence.content.start, `${inYaml('file', id)}${end}`)
  const blank = /^\s*/.exec(text.slice(body.start))?.[0] ?? ''
  const lineStart = body.start + blank.lastIndexOf('\n') + 1
  return insert(lineStart, `${inBody('file', id)}${end}${end}`)
}

function inYaml(scope: DisableScope, id: string): string {
  return `# release-lint-disable-${scope} ${id} -- ${REASON}`
}

function inBody(scope: DisableScope, id: string): string {
  return `<!-- release-lint-disable-${scope} ${id} -- ${REASON} -->`
}

function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text }
}
