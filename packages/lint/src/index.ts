export {
  type ActiveRule,
  activeRules,
  type Config,
  configJsonSchema,
  configSchema,
  isIncluded,
  withLevels,
} from './config.ts'
export {
  CONFIG_NAMES,
  type ConfigProblem,
  type ConfigText,
  holdsConfig,
  type KeyPath,
  parseConfig,
} from './config-text.ts'
export { type DisableScope, disableEdit } from './disable.ts'
export type { Edit, Finding, Fix, Problem, Related, Severity } from './finding.ts'
export { applyFixes, type FixResult, fixText, safeFix } from './fix.ts'
export {
  IGNORE_NAMES,
  type IgnoreLevel,
  isIgnored,
  matchesIgnore,
  parseIgnore,
} from './ignore-patterns.ts'
export {
  createRuleContext,
  type LintContext,
  type LintResult,
  lintRelease,
  lintSteps,
  lintText,
} from './lint-text.ts'
export { addItem, type ListKey } from './ministers/list-edits.ts'
export { writeList } from './ministers/write-list.ts'
export { loadParser, loadRemark, loadSatteri, type Parse, type ParserName } from './parse.ts'
export { createProject, type Head, type Project } from './project.ts'
export { type Rule, type RuleContext, type RuleMeta, ruleUrl } from './rule.ts'
export { findRule, rules } from './rules/registry.ts'
