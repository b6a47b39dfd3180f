import { nearest } from '@release-lint/schema'
import { findRule, rules } from '../rules/registry.ts'
import { didYouMean, usageError } from './errors.ts'

/** The rule that was named. Throws a UsageError when there is none. */
export function namedRule(id: string): NonNullable<ReturnType<typeof findRule>> {
  const rule = findRule(id)
  if (rule) return rule
  const ids = rules.map(known => known.id)
  throw usageError(
    `There is no rule \`${id}\`${didYouMean(nearest(id, ids, 1)) || '; see `release-lint rules`'}`,
  )
}
