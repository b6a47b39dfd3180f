import { orderProblem } from '../../ministers/order.ts'
import { defineRule } from '../../rule.ts'

export default defineRule(
  {
    id: 'portfolio-order',
    summary: 'Portfolios are not in the order of the site',
    severity: 'warn',
    preset: 'strict',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release, facts, register }) {
    const { days } = facts
    if (!days || !register.portfolioOrderKnown(days)) return
    const items = facts.portfolios.flatMap(({ text, match }) =>
      'as' in match ? [{ text, entry: match.portfolio }] : [],
    )
    if (items.length < facts.portfolios.length) return
    const problem = orderProblem(release, items, register.comparePortfolios)
    if (problem) {
      const note =
        'The order is Prime Minister, Deputy Prime Minister, Leader of the House, then A to Z'
      yield { ...problem, note }
    }
  },
)
