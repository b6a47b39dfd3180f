import type { Rule } from '../rule.ts'
import { folderRules } from './index.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = folderRules.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const byId = new Map(rules.map(rule => [rule.id, rule]))

/** The rule of that id. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id)
}
