import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const FILE_NAME =
  /^(?:image|photo|picture|img|untitled|screenshot|dsc)[\s_\d.-]{0,40}$|\.(?:jpe?g|png|gif|webp)$/i

const rule: Rule = defineRule(
  {
    id: 'image-alt',
    summary: 'An image without a description, or with the name of its file for one',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const { kind, text, textRange, range } of facts.links) {
      if (kind !== 'image') continue
      if (text.trim() === '') yield { message: 'Image without a description', range }
      else if (FILE_NAME.test(text.trim())) {
        yield { message: `\`${text.trim()}\` does not describe the image`, range: textRange }
      }
    }
  },
)

export default rule
