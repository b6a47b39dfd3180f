import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const DAY_MS = 86_400_000
const DATE = /\b\d{4}-\d\d-\d\d\b/

/**
 * Writes as many releases as are wanted: the same ones again and again, with other titles, dates and addresses
 * and under the names that go with them, so that none is a duplicate; as copies, under other names only, so
 * that all are.
 *
 * @param {{path: string, text: string}[]} releases
 * @param {string} folder that they were read from
 * @param {{into: string, count: number, copies?: boolean}} wanted
 */
export function writeArchive(releases, folder, { into, count, copies = false }) {
  for (let number = 0; number < count; number++) {
    const again = Math.floor(number / releases.length)
    const { path, text } = releases[number % releases.length] ?? { path: '', text: '' }
    const name = relative(folder, path).replace(/\.md$/, `-${again}.md`)
    const target = join(into, copies ? name : withDate(name, again))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, copies ? text : variant(text, again))
  }
}

/**
 * @param {string} text
 * @param {number} again
 */
function variant(text, again) {
  return text
    .replace(/^(url: .*)$/m, `$1-${again}`)
    .replace(/^(title: ".*)"$/m, `$1 ${again}"`)
    .replace(/^date: .*$/m, line => withDate(line, again))
}

/**
 * With a later day of the same month in place of its first date: the same ministers are in office then.
 *
 * @param {string} text
 * @param {number} days
 */
function withDate(text, days) {
  return text.replace(DATE, date => {
    const moved = new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
    return moved.slice(0, 7) === date.slice(0, 7) ? moved : date
  })
}
