import { defaultRegister, parseRelease } from '@release-lint/schema'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLint from 'remark-lint'
import type { Plugin, Preset } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type ActiveRule, activeRules } from './config.ts'
import { findDirectives } from './directives.ts'
import type { Finding } from './finding.ts'
import { createRuleContext, suppress } from './lint-release.ts'
import { type Rule, type RuleContext, ruleUrl } from './rule.ts'
import { rules } from './rules/registry.ts'
import { runRule } from './run-rules.ts'

/** What the rules of one file share. */
interface Session {
  readonly context: RuleContext
  readonly ran: ActiveRule[]
  readonly found: Finding[]
}

const sessions = new WeakMap<VFile, Session>()

function sessionOf(tree: Root, file: VFile): Session {
  const known = sessions.get(file)
  if (known) return known
  const context = createRuleContext(parseRelease(String(file)), {
    parse: () => tree,
    register: defaultRegister(),
    ...(file.path && { path: file.path.replaceAll('\\', '/') }),
  })
  const session = { context, ran: [], found: [] }
  sessions.set(file, session)
  return session
}

/** The findings of one rule that no directive suppresses. */
function findingsOf(active: ActiveRule, session: Session): Finding[] {
  const { context, ran, found } = session
  ran.push(active)
  runRule(active, [{ ruleContext: context, found }])
  const kept = suppress(context.release.text, findDirectives(context.release), found, {
    ran,
    complete: true,
  })
  return kept.filter(({ ruleId }) => ruleId === active.rule.id)
}

function tell(file: VFile, finding: Finding): void {
  const { toPoint } = location(file)
  const start = toPoint(finding.range.start)
  const end = toPoint(finding.range.end)
  const message = file.message(finding.message, start && end ? { place: { start, end } } : {})
  if (finding.note !== undefined) message.note = finding.note
  const expected = finding.fixes.flatMap(({ edits }) => {
    const [edit, ...others] = edits
    const covers = edit?.range.start === finding.range.start && edit.range.end === finding.range.end
    return covers && others.length === 0 ? [edit.text] : []
  })
  if (expected.length > 0) message.expected = expected
}

/** A rule as a remark-lint plugin: `[plugin, ['error', options]]`. */
export function toPlugin(rule: Rule): Plugin<[unknown?], Root> {
  return lintRule<Root, unknown>(
    { origin: `release-lint:${rule.id}`, url: ruleUrl(rule.id) },
    (tree, file, options) => {
      const active = {
        rule,
        severity: rule.severity,
        options: rule.options?.().parse(options ?? {}),
      }
      for (const finding of findingsOf(active, sessionOf(tree, file))) tell(file, finding)
    },
  ) as Plugin<[unknown?], Root>
}

/** Every rule by its id, for a config of your own. */
export const plugins: Readonly<Record<string, Plugin<[unknown?], Root>>> = Object.fromEntries(
  rules.map(rule => [rule.id, toPlugin(rule)]),
)

// Directives are judged by what the other rules found, so these two come last.
const last = new Set(['unknown-directive', 'unused-directive'])
const recommended = activeRules({}).filter(({ rule }) => rule.scope === 'document')

/** The recommended rules as a remark preset. */
const preset: Preset = {
  plugins: [
    remarkFrontmatter,
    remarkLint,
    ...[
      ...recommended.filter(({ rule }) => !last.has(rule.id)),
      ...recommended.filter(({ rule }) => last.has(rule.id)),
    ].map(({ rule, severity }): [Plugin<[unknown?], Root>, unknown] => [
      toPlugin(rule),
      [severity],
    ]),
  ],
}

export default preset
