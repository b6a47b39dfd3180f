import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'title-all-caps',
    summary: 'A title in capitals',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
    // Fast, and false of nearly all.
    needs: ({ release: { title } }) => title !== undefined && !/[a-z]/.test(title.value),
  },
  function* ({ release }) {
    const { title } = release
    if (!title || /\p{Ll}/u.test(title.value)) return
    const words = title.value.match(/\p{Lu}{2,}/gu) ?? []
    const capitals = title.value.match(/\p{Lu}/gu) ?? []
    if (words.length < 3 || capitals.length < 12) return
    yield {
      message: 'Title in capitals',
      note: 'Headlines are in sentence case',
      range: title.range,
    }
  },
)

export default rule
