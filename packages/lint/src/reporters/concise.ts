import { relative } from 'node:path'
import { createPlaces } from './place.ts'
import { printable, type Reporter } from './report.ts'

/** One line a finding: `path:line:column severity message (rule)`. */
export const concise: Reporter = ({ cwd, files }) =>
  files
    .flatMap(({ path, text, findings }) => {
      const places = createPlaces(text)
      return findings.map(({ range, severity, message, ruleId }) => {
        const { line, column } = places(range.start)
        const where = `${relative(cwd, path)}:${line}:${column}`
        return `${printable(`${where} ${severity} ${message} (${ruleId})`)}\n`
      })
    })
    .join('')
