import { usageError } from './errors.ts'

/** The one of some names that was given. Throws a UsageError when there is none. */
export function oneOf<T extends string>(kind: string, given: string, known: readonly T[]): T {
  const found = known.find(name => name === given)
  if (found === undefined)
    throw usageError(
      `There is no ${kind} \`${given}\`; use ${known.join(', ').replace(/, (\w+)$/, ' or $1')}`,
    )
  return found
}
