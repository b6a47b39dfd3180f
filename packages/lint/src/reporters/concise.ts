import { pathFromFolder } from '../path-from.ts'
import { placesOf } from './place.ts'
import { printable, type Report, withFindings } from './report.ts'

/** One line a finding: `path:line:column severity message (rule)`. */
export function* concise({ cwd, files }: Report): Generator<string> {
  for (const file of withFindings(files)) {
    const places = placesOf(file)
    const name = pathFromFolder(cwd, file.path)
    for (const { range, severity, message, ruleId } of file.findings) {
      const { line, column } = places(range.start)
      const where = `${name}:${line}:${column}`
      yield `${printable(`${where} ${severity} ${message} (${ruleId})`)}\n`
    }
  }
}
