import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultRegister, parseRelease } from '@release-lint/schema'
import { describe, expect, test } from 'vitest'
import {
  applyFixes,
  createProject,
  findRule,
  fixText,
  lintRelease,
  loadRemark,
  type Rule,
  safeFix,
} from '../src/index.ts'
import {
  type Example,
  type ExampleContext,
  examplesOf,
  partOf,
  sample,
  stripGenerated,
} from './example.ts'
import { renderFindings } from './render.ts'

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url))
const ids = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
const parse = await loadRemark()
const register = defaultRegister()

describe.each(ids)('%s', id => {
  const rule = ruleOf(id)
  const path = `${folder}${id}/readme.md`
  const readme = readFileSync(path, 'utf8')
  const examples = examplesOf(readme)
  const incorrect = examples.filter(({ correct }) => !correct)

  test('has a page with a correct and an incorrect example', async () => {
    expect(incorrect.length).toBeGreaterThan(0)
    expect(examples.length).toBeGreaterThan(incorrect.length)
    await expect(withResults(readme, rule)).toMatchFileSnapshot(path)
  })

  test('is silent on correct examples', () => {
    for (const example of examples.filter(({ correct }) => correct)) {
      expect(lint(rule, example.text, example.context), example.heading).toEqual([])
    }
  })

  test('finds something in every incorrect example, with ranges inside the file', () => {
    for (const { text, context, heading } of incorrect) {
      const findings = lint(rule, text, context)
      expect(findings.length, heading).toBeGreaterThan(0)
      for (const { range, crash, message } of findings) {
        expect(crash, message).toBeUndefined()
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThanOrEqual(text.length)
        expect(message).not.toMatch(/\.$|please/i)
      }
    }
  })

  test('says truly whether it fixes', () => {
    const findings = incorrect.flatMap(({ text, context }) => lint(rule, text, context))
    const safe = findings.some(finding => safeFix(finding))
    const any = findings.some(({ fixes }) => fixes.length > 0)
    expect(safe ? 'safe' : any ? 'suggestion' : false).toBe(rule.fixable)
  })

  test('fixes once and for all', () => {
    for (const { text, context } of incorrect) {
      const fixed = fixText(text, current => lint(rule, current, context))
      expect(fixText(fixed.text, current => lint(rule, current, context)).text).toBe(fixed.text)
      expect(fixed.findings.filter(finding => safeFix(finding))).toEqual([])
    }
  })

  test('has no fix that breaks the YAML', () => {
    for (const { text, context, heading } of incorrect) {
      const before = parseRelease(text).problems.length
      for (const fix of lint(rule, text, context).flatMap(({ fixes }) => fixes)) {
        const { problems, fence } = parseRelease(applyFixes(text, [fix]).text)
        expect(problems.length, `${heading}: ${fix.title}`).toBeLessThanOrEqual(before)
        expect(fence.problem?.kind).toBe(fix.edits.length > 0 ? undefined : fence.problem?.kind)
      }
    }
  })

  test('is silent on the sample', () => {
    expect(lint(rule, sample, {})).toEqual([])
  })

  test.each([
    '',
    '# A page\n\nText.\n',
    '---\n',
    '---\ntitle: "x\nministers:\n\t- [\n',
    '---\n- a\n---\n',
  ])('does not crash on %j', text => {
    expect(lint(rule, text, {}).filter(({ crash }) => crash)).toEqual([])
  })

  test.each([
    [
      'CRLF',
      (text: string) => text.replaceAll('\n', '\r\n'),
      (offset: number, text: string) => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0),
    ],
    ['BOM', (text: string) => `\uFEFF${text}`, (offset: number) => offset + 1],
  ] as const)('finds the same with %s', (_name, vary, shift) => {
    for (const { text, context } of incorrect) {
      const moved = lint(rule, text, context).map(({ range, message }) => ({
        message,
        start: shift(range.start, text),
      }))
      const varied = lint(rule, vary(text), context).map(({ range, message }) => ({
        message,
        start: range.start,
      }))
      expect(varied).toEqual(moved)
    }
  })
})

function ruleOf(id: string): Rule {
  const rule = findRule(id)
  if (!rule)
    throw new Error(`Run \`npm run generate\`: the folder \`${id}\` is not in rules/index.ts`)
  return rule
}

function lint(rule: Rule, text: string, context: ExampleContext) {
  const { path = 'release.md', today = '2026-03-01', options, others = [] } = context
  const parsedOptions = rule.options?.().parse(options ?? {})
  const base = {
    parse,
    register,
    rules: [{ rule, severity: rule.severity, options: parsedOptions }],
    today,
  }
  const heads = [{ path, text }, ...others].map(
    file => lintRelease(parseRelease(file.text), { ...base, path: file.path }).head,
  )
  const project = createProject(heads, wanted => others.find(file => file.path === wanted)?.text)
  return lintRelease(parseRelease(text), { ...base, path, project }).findings
}

/** The readme with the findings of its incorrect examples and what fixing makes of them. */
function withResults(readme: string, rule: Rule): string {
  const bare = withHeader(stripGenerated(readme), rule)
  const lines = bare.split('\n')
  for (const example of examplesOf(bare).toReversed()) {
    if (!example.correct) lines.splice(example.after + 1, 0, ...resultsOf(example, rule))
  }
  return lines.join('\n')
}

function resultsOf(example: Example, rule: Rule): string[] {
  const run = (text: string) => lint(rule, text, example.context)
  const blocks = ['', '```text', renderFindings(example.text, run(example.text)), '```']
  const fixed = fixText(example.text, run)
  if (fixed.count === 0) return blocks
  for (const shown of example.shown) {
    const part = partOf(fixed.text, shown, example)
    if (part === partOf(example.text, shown, example)) continue
    blocks.push('', `\`\`\`${shown} fixed`, part, '```')
  }
  return blocks
}

const FIXES = { safe: 'mended by `--fix`', suggestion: 'with suggestions', false: 'mended by hand' }

function withHeader(readme: string, { id, summary, severity, preset, fixable }: Rule): string {
  const about = `> ${summary}.\n>\n> ${severity === 'error' ? 'Error' : 'Warning'} · preset \`${preset}\` · ${FIXES[`${fixable}`]}`
  const rest = readme.replace(/^# .*\n+(?:>.*\n)*\n*/, '')
  return `# ${id}\n\n${about}\n\n${rest}`
}
