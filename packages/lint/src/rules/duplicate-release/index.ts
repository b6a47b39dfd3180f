import { overlap, runsOf } from '../../duplicate.ts'
import { defineRule, type Rule } from '../../rule.ts'
import { candidates, hasCandidates, isCopy } from './candidates.ts'

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
    const own = project?.byPath.get(path)
    if (!project || !own || !title || !date) return
    for (const other of candidates(own, project)) {
      if (!isCopy(own, other) && !isAlike(text, project.read(other.path))) continue
      yield {
        message: `The same release is at \`${other.path}\``,
        note: 'One release can name all of its ministers; two are found as two',
        range: title.range,
        related: [{ path: other.path, range: other.titleRange, message: 'The other release' }],
      }
    }
  },
)

function isAlike(text: string, other: string | undefined): boolean {
  return other !== undefined && overlap(runsOf(text), runsOf(other)) > MIN_OVERLAP
}

export default rule
