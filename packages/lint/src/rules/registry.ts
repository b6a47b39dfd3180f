import { unknownDirective, unusedDirective } from '../directives.ts'
import type { Rule, RuleMeta } from '../rule.ts'
import { folderRules } from './index.ts'

// The engine reports these itself; they are set, listed and explained like any other.
const ownRules = [unknownDirective, unusedDirective].map(
  (meta: RuleMeta): Rule => ({ ...meta, check: () => [] }),
)

/** Every rule, by id. */
export const rules: readonly Rule[] = [...folderRules, ...ownRules].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)

const byId = new Map(rules.map(rule => [rule.id, rule]))

/** The rule of that id. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
