import { addDays, isDay, parseRelease } from '@release-lint/schema'
import { overlap } from '../../duplicate.ts'
import type { Head, Project } from '../../project.ts'
import { defineRule, type Rule } from '../../rule.ts'

const DAYS = 3
const MIN_OVERLAP = 0.5

/** Releases with the same title that came out at about the same time. */
function candidates(head: Head, project: Project): Head[] {
  if (head.title === '' || !isDay(head.date)) return []
  const [from, to] = [addDays(head.date, -DAYS), addDays(head.date, DAYS)]
  const namesakes = project.byTitle.get(head.title) ?? []
  return namesakes
    .filter(({ path, date }) => path !== head.path && from <= date && date <= to)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const rule: Rule = defineRule(
  {
    id: 'duplicate-release',
    summary: 'Another release with the same title and body, at most three days apart',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'project',
    concerns: (head, project) => candidates(head, project).length > 0,
  },
  function* ({ release, project, path = '' }) {
    const { title, date, text, body } = release
    if (!project || !title || !date) return
    const own = project.byPath.get(path)
    for (const other of own ? candidates(own, project) : []) {
      const otherText = project.read(other.path)
      if (otherText === undefined) continue
      const shared = overlap(
        text.slice(body.start),
        otherText.slice(parseRelease(otherText).body.start),
      )
      if (shared <= MIN_OVERLAP) continue
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
