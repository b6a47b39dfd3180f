import type { Day, Register, Release } from '@release-lint/schema'
import type { Root } from 'mdast'
import type * as z from 'zod'
import type { Facts } from './facts/facts.ts'
import type { Problem, Severity } from './finding.ts'
import type { Head, Project } from './project.ts'

/** What a rule says of itself; its page, its setting and its place in the presets are made from it. */
export interface RuleMeta<Options = unknown> {
  /** Kebab case; also the name of its folder, its config key and its page. */
  readonly id: string
  /** What it flags, in one sentence without a full stop. */
  readonly summary: string
  readonly severity: Severity
  /** `recommended` is also part of `strict`; in `strict` alone a rule is a warning. */
  readonly preset: 'recommended' | 'strict'
  /** Whether its findings carry fixes: `safe` ones run in `--fix`. */
  readonly fixable: 'safe' | 'suggestion' | false
  /** A `project` rule compares a release with the others. */
  readonly scope: 'document' | 'project'
  /** Whether a release holds what it looks at: cheap, and a rule that has nothing to look at is not asked. */
  readonly needs?: (context: RuleContext) => boolean
  /** How editors draw what it flags, where a squiggle is not enough: faded, or struck through. */
  readonly drawn?: 'unnecessary' | 'deprecated'
  /** What parses the options, with a default for each; made when it is first asked for. */
  readonly options?: () => z.ZodType<Options>
}

/** What a rule sees of a release. */
export interface RuleContext<Options = unknown> {
  readonly release: Release
  /** The Markdown of the whole file. */
  readonly tree: Root
  readonly facts: Facts
  readonly register: Register
  readonly options: Options
  /** The path of the file with `/` between its parts; undefined for text without a file. */
  readonly path: string | undefined
  /** The path from the root of the repository where that is known, else the same. */
  readonly file: string | undefined
  /** Today in New Zealand; asked only of what lies ahead, since what is out is not checked anew each day. */
  readonly today: Day
  /** The other releases; undefined when they are not known, and then project rules do not run. */
  readonly project: Project | undefined
}

/** A rule: what it says of itself, and how it finds problems in a release. */
export interface Rule<Options = unknown> extends RuleMeta<Options> {
  readonly check: (context: RuleContext<Options>) => Iterable<Problem>
  /** For a project rule: whether a release needs the check at all, from its head alone. */
  readonly concerns?: (head: Head, project: Project) => boolean
}

// Where every rule has the same properties in the same order, V8 finds them at once.
const NOTHING_MORE = { needs: undefined, drawn: undefined, options: undefined, concerns: undefined }

/** Defines a rule; `check` is a pure generator of problems. */
export function defineRule<Options>(
  meta: RuleMeta<Options> & Pick<Rule<Options>, 'concerns'>,
  check: Rule<Options>['check'],
): Rule {
  // The engine gives each rule the options that its own schema has parsed.
  return { ...NOTHING_MORE, ...meta, check } as Rule
}

/** What a rule of links needs. */
export function hasLinks({ facts }: RuleContext): boolean {
  return facts.links.length > 0
}

/** What a rule of the ministers named in the body needs. */
export function hasMentions({ facts }: RuleContext): boolean {
  return facts.mentions.length > 0
}

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `https://github.com/release-lint/release-lint/blob/main/packages/lint/src/rules/${id}/readme.md`
}
