import {
  describeTenure,
  formatDay,
  isAnybodys,
  type Portfolio,
  type Register,
  type When,
} from '@release-lint/schema'
import { toLabel } from 'release-lint'
import { firstDay } from '../days.ts'
import { evidenceLine, toList } from './markdown.ts'

/** Who holds a portfolio at `when`, leads first, and what it was called before, as Markdown. */
export function portfolioCard(register: Register, portfolio: Portfolio, when: When): string {
  const day = firstDay(when)
  const inForce = register.portfoliosOn(when).find(entry => entry.portfolio === portfolio)
  const former = register
    .formerNames(portfolio, when)
    .map(({ name, until }) => `${name} (until ${formatDay(until)})`)
  return [
    `**${toLabel(inForce?.as ?? portfolio.name)}**`,
    inForce ? holdersPart(register, portfolio, when) : notInForce(register, portfolio, when),
    former.length > 0 && `Formerly ${toLabel(former.join(', '))}`,
    evidenceLine(register, day),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function holdersPart(register: Register, portfolio: Portfolio, when: When): string {
  const names = new Map(register.ministersOn(when).map(({ minister, as }) => [minister, as]))
  const held = register
    .tenuresFor(portfolio, when)
    .map(
      tenure => `${names.get(tenure.minister) ?? tenure.minister.name}: ${describeTenure(tenure)}`,
    )
  if (held.length > 0) return `On ${formatDay(firstDay(when))}:\n\n${toList(held)}`
  return isAnybodys(portfolio)
    ? 'A topic: the release of any minister may carry it'
    : `Nobody in the register holds it on ${formatDay(firstDay(when))}`
}

function notInForce(register: Register, portfolio: Portfolio, when: When): string {
  const names = register.renamed(portfolio, when).map(({ as }) => as)
  const called = names.length > 0 ? `: then called ${toLabel(names.join(', '))}` : ''
  return `Not in force on ${formatDay(firstDay(when))}${called}`
}
