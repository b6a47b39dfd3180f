import { fold } from '@release-lint/schema'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule } from '../../rule.ts'

const GENRE =
  /speech|statement|remarks|address|opinion|op-ed|letter|declaration|tribute|poroporoaki|summit|communiqu|readout|condolence/i
const QUOTATION = /[“"][^”"]{20}/

export default defineRule(
  {
    id: 'minister-mentioned',
    summary: 'A listed minister is never mentioned in the body',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
  },
  function* ({ release, facts }) {
    const { days } = facts
    if (!days || GENRE.test(`${release.title?.value} ${release.url?.value}`)) return
    const bodies = facts.blocks.map(({ text }) => fold(text))
    if (!facts.blocks.some(({ text }) => QUOTATION.test(text))) return
    for (const { text, minister } of knownMinisters(facts)) {
      const surname = fold(minister.name).split(' ').slice(1).join(' ')
      const short = surname.split(' ').at(-1) ?? surname
      if (bodies.some(body => hasWord(body, short))) continue
      yield {
        message: `\`${text.value}\` is never mentioned in the body`,
        note: 'Of 4,223 listed ministers 31 are not, and most of those releases are speeches',
        range: text.range,
      }
    }
  },
)

/** Whether a folded text has the word by itself: “King” is not in “making”. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text[at - 1], text[at + word.length]]
    if (!around.some(character => /[\p{L}\p{N}]/u.test(character ?? ''))) return true
  }
  return false
}
