import { type Tenure, titleOf } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { atDate } from '../../ministers/contradicted.ts'
import { standsIn } from '../../ministers/cover.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { titlesInWords } from '../../ministers/listed.ts'
import { defineRule, hasMentions } from '../../rule.ts'

const MAX_SUGGESTIONS = 3

export default defineRule(
  {
    id: 'body-title-held',
    summary: 'The body gives a minister a title that they do not hold that day',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasMentions,
  },
  function* ({ release, facts, register }) {
    const { days } = facts
    if (!days) return
    const said = facts.mentions.flatMap(({ minister, titles, nameRange }) =>
      titles.map(title => ({ ...title, minister, nameRange })),
    )
    for (const { minister, nameRange, portfolio, role, range } of said) {
      if (role === 'acting' || register.holds(minister, portfolio, days)) continue
      if (role === 'associate' && register.tenuresOf(minister, days).some(isAssociateForm)) continue
      if (standsIn(facts, minister)) continue
      const title = release.text.slice(range.start, range.end)
      const holders = register.holders(portfolio, days).slice(0, MAX_SUGGESTIONS)
      const titlesHeld = titlesInWords(register, minister, days)
      const problem = {
        message: `\`${minister.name}\` was not ${titleOf({ portfolio, role })} (\`${title}\`) that day`,
        note: titlesHeld ? `Held that day: ${titlesHeld}` : 'No portfolio was held that day',
        range,
        related: atDate(
          release,
          register.tenuresOf(minister).filter(tenure => tenure.portfolio.id === portfolio.id),
        ),
        fixes: holders.map(holder =>
          replace(
            `Replace the name with \`${holder.minister.name}\``,
            nameRange,
            holder.minister.name,
          ),
        ),
      }
      yield asEvidenced(problem, register, days, true)
    }
  },
)

// Associates of 1996-1999 have tags of their own.
function isAssociateForm({ portfolio }: Tenure): boolean {
  return portfolio.kind === 'associate-form'
}
