export {
  applyBaseline,
  type Baseline,
  type BaselineResult,
  parseBaseline,
} from './baseline.ts'
export { BASELINE_NAME } from './baseline-name.ts'
export { baselinePlaces } from './baseline-places.ts'
export {
  type ActiveRule,
  activeRules,
  type Config,
  configJsonSchema,
  configSchema,
  isIncluded,
  withLevels,
} from './config.ts'
export { CONFIG_NAMES } from './config-names.ts'
export {
  type ConfigProblem,
  type ConfigText,
  holdsConfig,
  type KeyPath,
  parseConfig,
} from './config-text.ts'
export { copyOf } from './copy-of.ts'
export { DIRECTIVES, type Directive, findDirectives } from './directives.ts'
export { type DisableScope, disableEdit } from './disable.ts'
export type { Facts } from './facts/facts.ts'
export type { Link } from './facts/links.ts'
export type { Mention } from './facts/mentions.ts'
export { fileNameOf } from './file-name.ts'
export type { Edit, Finding, Fix, Problem, Related, Severity } from './finding.ts'
export { fingerprintsOf } from './fingerprint.ts'
export { applyFixes, type FixResult, fixText, safeFix } from './fix.ts'
export { headOf } from './head.ts'
export {
  IGNORE_NAMES,
  type IgnoreLevel,
  isIgnored,
  matchesIgnore,
  parseIgnore,
} from './ignore-patterns.ts'
export { verdictOf } from './links/fault.ts'
export { toLabel, toLink } from './links/target.ts'
export {
  createRuleContext,
  type LintContext,
  type LintResult,
  lintRelease,
  lintSteps,
} from './lint-release.ts'
export { addItem, type ListKey } from './ministers/list-edits.ts'
export { writeList } from './ministers/write-list.ts'
export { loadParser, loadRemark, loadSatteri, type Parse, type ParserName } from './parse.ts'
export {
  createLiveProject,
  createProject,
  type Head,
  type LiveProject,
  type Project,
} from './project.ts'
export { releaseSlug } from './release-slug.ts'
export { type Rule, type RuleContext, type RuleMeta, ruleUrl } from './rule.ts'
export { findRule, rules } from './rules/registry.ts'
export { type TypedDirective, typedDirective } from './typed/directive.ts'
export { typedLabel } from './typed/label.ts'
export { typedPhrase } from './typed/phrase.ts'
