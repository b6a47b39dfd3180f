import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'unused-directive',
    summary: 'A directive that suppresses no finding',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    drawn: 'unnecessary',
  },
  // The engine reports it, once the other rules have run.
  () => [],
)

export default rule
