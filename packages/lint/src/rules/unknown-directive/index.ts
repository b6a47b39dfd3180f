import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'unknown-directive',
    summary: 'A directive that names a rule which does not exist',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  // The engine reports it, once the other rules have run.
  () => [],
)

export default rule
