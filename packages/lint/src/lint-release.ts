import { type Day, nearest, type Register, type Release, today } from '@release-lint/schema'
import type { Root } from 'mdast'
import { type ActiveRule, rulesOfScope } from './config.ts'
import { applyDirectives, type Directive, findDirectives } from './directives.ts'
import { createFacts } from './facts/create-facts.ts'
import { FACTS } from './facts/facts.ts'
import { byPlace, type Finding, type Problem } from './finding.ts'
import { headWithin } from './head.ts'
import type { Parse } from './parse.ts'
import type { Head, Project } from './project.ts'
import type { RuleContext, RuleMeta } from './rule.ts'
import { findRule, rules } from './rules/registry.ts'
import unknownDirective from './rules/unknown-directive/index.ts'
import unusedDirective from './rules/unused-directive/index.ts'
import { type Queued, runRule, runRules, toFinding } from './run-rules.ts'
import { type Timer, timed } from './timer.ts'

/** What a text is checked with. */
export interface LintContext {
  readonly parse: Parse
  readonly register: Register
  /** The rules that are on, each with its severity and options. */
  readonly rules: readonly ActiveRule[]
  /** The path of the file with `/` between its parts, from the folder that findings are told from. */
  readonly path?: string
  /** The path from the root of the repository, where there is one: in which folders a file is does not depend on who asks. */
  readonly file?: string
  /** Today in New Zealand; the day of the run when not given. */
  readonly today?: Day
  /** The other releases; without it project rules do not run. */
  readonly project?: Project
  /** Told what takes how long. */
  readonly timer?: Timer
}

/** The findings of a text by place, and what the other releases need to know of it. */
export interface LintResult {
  readonly findings: readonly Finding[]
  /** Its texts may be parts of that of the release. */
  readonly head: Head
}

/** A release that is being checked. */
export interface Check extends Queued {
  readonly context: LintContext
}

/** Begins to check a parsed release. */
export function beginCheck(
  release: Release,
  context: LintContext,
  ruleContext: RuleContext = createRuleContext(release, context),
): Check {
  return { context, ruleContext, ran: rulesToRun(context), found: [] }
}

/** What was found in a release, when its rules have run. */
export function endCheck({ context, ruleContext, ran, found }: Check): LintResult {
  const { release } = ruleContext
  const directives = findDirectives(release)
  // A directive for a project rule may be about a release that is not at hand.
  const judged = context.project?.partial === false ? ran : rulesOfScope('document', ran)
  const complete = judged.length === context.rules.length
  const findings = suppress(release.text, directives, found, { ran: judged, complete })
  return {
    findings: findings.toSorted(byPlace),
    head: headWithin(release, context.path ?? '', directives),
  }
}

/** Checks a parsed release. Never throws: a rule that crashes is a finding of its own. */
export function lintRelease(release: Release, context: LintContext): LintResult {
  const check = beginCheck(release, context)
  runRules([check])
  return endCheck(check)
}

/** Checks a parsed release rule by rule, so that a host can pause or stop between two of them. */
export function* lintSteps(
  release: Release,
  context: LintContext,
  ruleContext?: RuleContext,
): Generator<void, LintResult> {
  const check = beginCheck(release, context, ruleContext)
  for (const active of check.ran) {
    runRule(active, [check])
    yield
  }
  return endCheck(check)
}

/** What rules see of a release; the tree and the facts are made when first asked for. */
export function createRuleContext(
  release: Release,
  context: Omit<LintContext, 'rules'>,
): RuleContext {
  return new LazyContext(release, context)
}

/** A class for the same reason as that of the facts. */
class LazyContext implements RuleContext {
  readonly release: Release
  readonly facts: RuleContext['facts']
  readonly register: Register
  readonly path: string | undefined
  readonly file: string | undefined
  readonly project: Project | undefined
  options: unknown
  readonly #context: Omit<LintContext, 'rules'>
  #tree: Root | undefined

  constructor(release: Release, context: Omit<LintContext, 'rules'>) {
    const { register, path, file = path, project, timer } = context
    const facts = createFacts(release, register, () => this.tree)
    this.release = release
    this.facts = timed(facts, FACTS, { timer, prefix: 'facts:' })
    this.register = register
    this.path = path
    this.file = file
    this.project = project
    this.options = undefined
    this.#context = context
  }

  get tree(): Root {
    const { parse, timer } = this.#context
    const make = (): Root => parse(this.release.text.replace(/^\uFEFF/, ''))
    this.#tree ??= timer ? timer.time('Markdown', make) : make()
    return this.#tree
  }

  get today(): Day {
    return this.#context.today ?? today()
  }
}

function rulesToRun({ rules, project }: LintContext): readonly ActiveRule[] {
  return project ? rules : rulesOfScope('document', rules)
}

/** What directives leave of the findings, with what is wrong with the directives themselves. */
export function suppress(
  text: string,
  directives: readonly Directive[],
  found: readonly Finding[],
  { ran, complete }: { ran: readonly ActiveRule[]; complete: boolean },
): readonly Finding[] {
  if (directives.length === 0) return found
  const ids = new Set(ran.map(({ rule }) => rule.id))
  const result = applyDirectives(text, directives, found, {
    known: id => findRule(id) !== undefined,
    nearest: id =>
      nearest(
        id,
        rules.map(rule => rule.id),
        1,
      )[0],
    ran: id => ids.has(id),
    complete,
  })
  const own = (meta: RuleMeta, problems: readonly Problem[]): Finding[] => {
    const active = ran.find(({ rule }) => rule.id === meta.id)
    return active ? problems.map(problem => toFinding(problem, meta, active.severity)) : []
  }
  return [
    ...result.kept,
    ...own(unknownDirective, result.unknown),
    ...own(unusedDirective, result.unused),
  ]
}
