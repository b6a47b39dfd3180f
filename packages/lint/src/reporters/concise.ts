import { createPlaces } from './place.ts'
import { pathFromFolder, printable, type Reporter, textOf } from './report.ts'

/** One line a finding: `path:line:column severity message (rule)`. */
export const concise: Reporter = ({ cwd, files }) =>
  files
    .flatMap(({ path, source, findings }) => {
      if (findings.length === 0) return []
      const places = createPlaces(textOf(source))
      const name = pathFromFolder(cwd, path)
      return findings.map(({ range, severity, message, ruleId }) => {
        const { line, column } = places(range.start)
        const where = `${name}:${line}:${column}`
        return `${printable(`${where} ${severity} ${message} (${ruleId})`)}\n`
      })
    })
    .join('')
