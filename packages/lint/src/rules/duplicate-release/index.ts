import { overlap, runsOf } from '../../duplicate.ts'
import { defineRule, type Rule } from '../../rule.ts'
import { candidates, hasCandidates } from './candidates.ts'

const MIN_OVERLAP = 0.5

const rule: Rule = defineRule(
  {
    id: 'duplicate-release',
    summary: 'Another release with the same title and body, at most three days apart',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'project',
    concerns: hasCandidates,
  },
  function* ({ release, project, path = '' }) {
    const { title, date, text } = release
    if (!project || !title || !date) return
    const own = project.byPath.get(path)
    for (const other of own ? candidates(own, project) : []) {
      const otherText = project.read(other.path)
      if (otherText === undefined) continue
      if (overlap(runsOf(text), runsOf(otherText)) <= MIN_OVERLAP) continue
      yield {
        message: `The same release is at \`${other.path}\``,
        note: 'One release can name all of its ministers; two are found as two',
        range: title.range,
        related: [{ path: other.path, range: other.titleRange, message: 'The other release' }],
      }
    }
  },
)

export default rule
