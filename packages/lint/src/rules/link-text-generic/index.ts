import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const EDGES = /^\W{1,9}|\W{1,9}$/g
const GENERIC =
  /^\W{0,3}(?:(?:can be |be )?(?:found |available |read (?:more )?|see |view |click |more )?here|this(?: link| page| website)?|link|page|(?:the |on the )?website|read more|more|more information|find out more|learn more|document|download)\W{0,3}$/i

const rule: Rule = defineRule(
  {
    id: 'link-text-generic',
    summary: 'A link whose text says nothing of its target',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const { kind, text, textRange, image } of facts.links) {
      if (kind !== 'inline' || image || !GENERIC.test(text.trim())) continue
      yield {
        message: `\`${text.replace(EDGES, '')}\` says nothing of the target`,
        note: 'Screen readers list links by their text alone',
        range: textRange,
      }
    }
  },
)

export default rule
