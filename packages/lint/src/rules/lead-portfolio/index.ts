import { titleOf } from '@release-lint/schema'
import { standsIn } from '../../ministers/cover.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { addItem } from '../../ministers/list-edits.ts'
import {
  isListed,
  leadOf,
  listedMinisterIds,
  listedPortfolioIds,
  mentionsOf,
} from '../../ministers/mentioned.ts'
import { defineRule, hasMentions } from '../../rule.ts'

// These are carried or not, at will.
const OPTIONAL = new Set(['prime-minister', 'deputy-prime-minister', 'leader-of-the-house'])

export default defineRule(
  {
    id: 'lead-portfolio',
    summary: 'The first paragraph gives a listed minister a title whose portfolio is not listed',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasMentions,
  },
  function* ({ release, facts, register }) {
    const { days } = facts
    // A portfolio that is not known may be meant to be the one of the title.
    if (!days || facts.portfolios.some(({ match }) => match.kind === 'unknown')) return
    const lead = leadOf(facts)
    if (!facts.mentions.some(({ block }) => block === lead)) return
    const ministers = listedMinisterIds(facts)
    const listed = listedPortfolioIds(facts)
    const untagged = facts.mentions.filter(({ minister, block }) => {
      if (block !== lead || !ministers.has(minister.id)) return false
      const said = mentionsOf(facts, minister).flatMap(({ titles }) => titles)
      if (said.some(({ portfolio }) => isListed(portfolio, listed, register))) return false
      return !standsIn(facts, minister)
    })
    for (const { minister, titles } of untagged) {
      for (const { portfolio, role, range } of titles) {
        if (role === 'acting' || OPTIONAL.has(portfolio.id)) continue
        const as = register.portfoliosOn(days).find(entry => entry.portfolio === portfolio)?.as
        const problem = {
          message: `\`${release.text.slice(range.start, range.end)}\` is the title of ${minister.name} here, but its portfolio is not listed`,
          note: `Releases of the ${titleOf({ portfolio, role })} list \`${as ?? portfolio.name}\``,
          range,
          fixes: addItem(release, 'portfolios', as ?? portfolio.name),
        }
        yield asEvidenced(problem, register, days)
      }
    }
  },
)
