import { orderProblem } from '../../ministers/order.ts'
import { defineRule } from '../../rule.ts'

export default defineRule(
  {
    id: 'minister-order',
    summary: 'Ministers are not in the order of the site',
    severity: 'warn',
    preset: 'strict',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release, facts, register }) {
    const { days } = facts
    if (!days) return
    const items = facts.ministers.flatMap(({ text, match }) =>
      'as' in match && match.minister.listOrder !== undefined
        ? [{ text, entry: match.minister }]
        : [],
    )
    // The one ranking known is that of the government in office.
    const government = register.governmentOn(days)
    if (items.length < facts.ministers.length || government?.to !== null) return
    const problem = orderProblem(release, items, register.compareMinisters)
    if (problem)
      yield { ...problem, note: 'The site lists ministers in the order of their ranking' }
  },
)
