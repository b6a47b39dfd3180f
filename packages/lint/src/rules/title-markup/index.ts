import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});|\*\*|`|\]\(|https?:\/\/\S*/gi
const ENTITY = /^&(.*);$/
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '”',
  '#39': '’',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
}

const rule: Rule = defineRule(
  {
    id: 'title-markup',
    summary: 'Markup in the title: a tag, an entity, Markdown, an address',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, MARKUP).map(({ match, range, fixes }) => {
      const [markup] = match
      const entity = ENTITY.exec(markup)?.[1]
      const text = entity === undefined ? '' : ENTITIES[entity.toLowerCase()]
      const mendable = text !== undefined && !/^(?:https?:|\]\()/i.test(markup)
      const fix = text === '' ? 'Delete it' : `Replace with \`${text}\``
      return {
        message: `\`${markup}\` is shown as it is written`,
        note: 'A title is plain text',
        range,
        fixes: mendable ? fixes(fix, text, true) : [],
      }
    }),
)

export default rule
