import { addDays, formatDay } from '@release-lint/schema'
import type { OpenRelease } from '../../open-release.ts'
import type { Choice } from './choice.ts'

/** Today in New Zealand, and tomorrow. */
export function dateChoices({ today }: OpenRelease): Choice[] {
  const days = { Today: today, Tomorrow: addDays(today, 1) }
  return Object.entries(days).map(([name, day]) => ({
    value: day,
    forms: [name, formatDay(day)],
    detail: `${name}, ${formatDay(day)}`,
  }))
}
