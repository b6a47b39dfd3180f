import { pathFromFolder } from '../path-from.ts'
import { placesOf } from './place.ts'
import { printable, type Reporter } from './report.ts'

/** One line a finding: `path:line:column severity message (rule)`. */
export const concise: Reporter = ({ cwd, files }) =>
  files
    .flatMap(file => {
      if (file.findings.length === 0) return []
      const places = placesOf(file)
      const name = pathFromFolder(cwd, file.path)
      return file.findings.map(({ range, severity, message, ruleId }) => {
        const { line, column } = places(range.start)
        const where = `${name}:${line}:${column}`
        return `${printable(`${where} ${severity} ${message} (${ruleId})`)}\n`
      })
    })
    .join('')
