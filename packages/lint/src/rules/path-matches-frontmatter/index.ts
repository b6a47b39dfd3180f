import { isDay, isReleaseUrl } from '@release-lint/schema'
import { fileNameOf } from '../../file-name.ts'
import { defineRule, type Rule } from '../../rule.ts'

const PATH = /(?:(?:^|\/)(\d{4})\/(\d{2})\/|^|\/)(\d{4}-\d{2}-\d{2})-([^/]*)\.(?:md|markdown)$/

const rule: Rule = defineRule(
  {
    id: 'path-matches-frontmatter',
    summary: 'A file name or folder that does not go with the date and the url',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ file, release }) {
    const { date, url, title } = release
    const found = PATH.exec(file ?? '')
    if (!found || !date || !isDay(date.value) || (url && !isReleaseUrl(url.value))) return
    const { 1: year, 2: month, 3: day = '', 4: slug = '' } = found
    const name = fileNameOf(release)
    if (name !== undefined && name !== `${day}-${slug}.md`) {
      yield {
        message: `The file should be called \`${name}\``,
        range: day === date.value ? (url ?? title ?? date).range : date.range,
        fixes: [{ title: `Rename to \`${name}\``, edits: [], safe: false, rename: name }],
      }
    }
    if (year !== undefined && `${year}-${month}` !== date.value.slice(0, 7)) {
      yield { message: `The file is in the folder \`${year}/${month}\``, range: date.range }
    }
  },
)

export default rule
