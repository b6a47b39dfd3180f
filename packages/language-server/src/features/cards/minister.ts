import {
  describeTenure,
  formatDay,
  type Minister,
  type Register,
  type When,
} from '@release-lint/schema'
import { toLabel } from 'release-lint'
import { firstDay } from '../days.ts'
import { evidenceLine, toList } from './markdown.ts'

const EARLIER = 4

/** What somebody holds at `when` and since when, and what they held before, as Markdown. */
export function ministerCard(register: Register, minister: Minister, when: When): string {
  const day = firstDay(when)
  const listed = register.ministersOn(when).find(entry => entry.minister === minister)
  const held = register.tenuresOf(minister, when)
  const before = register
    .tenuresOf(minister)
    .filter(({ to }) => to !== null && to < day)
    .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))
  const nothing = listed ? 'Holds nothing in the register' : 'Not a minister'
  return [
    `**${toLabel(listed?.as ?? minister.name)}**`,
    held.length > 0
      ? `On ${formatDay(day)}:\n\n${toList(held.map(describeTenure))}`
      : `${nothing} on ${formatDay(day)}`,
    before.length > 0 && `Before:\n\n${toList(before.slice(0, EARLIER).map(describeTenure))}`,
    evidenceLine(register, day),
  ]
    .filter(Boolean)
    .join('\n\n')
}
