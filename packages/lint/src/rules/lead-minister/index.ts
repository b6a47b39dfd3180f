import { standsIn } from '../../ministers/cover.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { addItem } from '../../ministers/list-edits.ts'
import { leadOf, listedMinisterIds } from '../../ministers/mentioned.ts'
import { defineRule, hasMentions } from '../../rule.ts'

const SPEAKS = /^,?(?: (?:today|also|has|have|jointly|both))? ?(?:says?|said|announce[ds]?)\b/
const JOINED = /^,? (?:and|&) [^.;“”\n]{0,140}?\b(?:say|said|announce|announced|have announced)\b/

export default defineRule(
  {
    id: 'lead-minister',
    summary: 'A minister who says or announces something in the first paragraph is not listed',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasMentions,
  },
  function* ({ release, facts, register }) {
    const { days } = facts
    // A listed name that is not known may be meant to be the one of the paragraph.
    if (!days || facts.ministers.length === 0) return
    if (facts.ministers.some(({ match }) => match.kind === 'unknown')) return
    const lead = leadOf(facts)
    if (!facts.mentions.some(({ block }) => block === lead)) return
    const listed = listedMinisterIds(facts)
    for (const { minister, titles, block, nameRange, at } of facts.mentions) {
      if (block !== lead || titles.length === 0 || listed.has(minister.id)) continue
      const after = facts.blocks[block]?.text.slice(at.end) ?? ''
      if (!SPEAKS.test(after) && !JOINED.test(after)) continue
      if (standsIn(facts, minister)) continue
      listed.add(minister.id)
      const as = register.ministersOn(days).find(entry => entry.minister === minister)?.as
      const problem = {
        message: `\`${minister.name}\` speaks in the first paragraph, but is not listed`,
        note: 'Releases list every minister who makes the announcement',
        range: nameRange,
        fixes: addItem(release, 'ministers', as ?? minister.name),
      }
      yield asEvidenced(problem, register, days)
    }
  },
)
