import { isDay, releaseDays, type When } from '@release-lint/schema'
import type { OpenRelease } from '../open-release.ts'

/** The days on which the release may come out; today where it has no date that can be read. */
export function daysOf({ release, today }: Pick<OpenRelease, 'release' | 'today'>): When {
  const date = release.date?.value
  return date !== undefined && isDay(date) ? releaseDays(date) : today
}

/** The first of the days. */
export function firstDay(when: When): string {
  return typeof when === 'string' ? when : when.from
}
