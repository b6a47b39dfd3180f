import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import {
  applyBaseline,
  type Baseline,
  entriesOf,
  formatBaseline,
  parseBaseline,
} from '../baseline.ts'
import { type CheckedFile, plural, textOf } from '../reporters/report.ts'
import { tally } from '../reporters/tally.ts'
import { findRule } from '../rules/registry.ts'
import {
  type BaselineRun,
  type Baselines,
  locateBaseline,
  repositoryOf,
  writesBaseline,
} from './baseline-place.ts'
import { pathFrom } from './config-file.ts'
import { configError, reasonOf } from './errors.ts'
import { seesAll } from './sees-all.ts'
import { requireWritable, writeWhole } from './write-whole.ts'

/** A baseline and where it is. */
interface OpenBaseline {
  readonly path: string
  readonly entries: Baseline
}

/** Gives the baseline of the files in a folder; each is read once. */
export function createBaselineFinder(session: BaselineRun): (folder: string) => OpenBaseline {
  const byPath = new Map<string, OpenBaseline>()
  return folder => {
    const { path, named } = locateBaseline(folder, session)
    const baseline = byPath.get(path) ?? { path, entries: readEntries(path, named, session) }
    byPath.set(path, baseline)
    return baseline
  }
}

/** The entries of a baseline that are those of a file. */
export function entriesAt({ path, entries }: OpenBaseline, file: string): readonly string[] {
  return entries.get(pathFrom(dirname(path), file)) ?? []
}

/** Opens the baseline of the folder of the run. Throws a UsageError or a ConfigError before anything is checked. */
export function createBaselines(session: BaselineRun): Baselines {
  const { cwd, options } = session
  const open = createBaselineFinder(session)
  const own = open(cwd)
  if (writesBaseline(options)) requireWritable(own.path, relative(cwd, own.path), 'baseline')
  return {
    async read(folders) {
      for (const folder of folders) open(folder)
    },
    async apply(checked) {
      const groups = tally(checked.files, ({ path }) => [dirname(path)])
      const byBaseline = new Map<OpenBaseline, CheckedFile[]>(
        writesBaseline(options) ? [[own, []]] : [],
      )
      for (const { key, items } of groups) {
        const baseline = open(key)
        byBaseline.set(baseline, (byBaseline.get(baseline) ?? []).concat(items))
      }
      const results = [...byBaseline].map(([baseline, files]) => applyOne(baseline, files, session))
      const after = new Map(results.flatMap(({ files }) => files.map(file => [file.path, file])))
      return {
        checked: { ...checked, files: checked.files.map(file => after.get(file.path) ?? file) },
        remarks: results.flatMap(({ remarks }) => remarks),
      }
    },
  }
}

function readEntries(path: string, named: boolean, { options }: BaselineRun): Baseline {
  // One that is to be written need not be there.
  if (!existsSync(path) && (!named || options.values['suppress-all'])) return new Map()
  try {
    return parseBaseline(readFileSync(path, 'utf8'))
  } catch (error) {
    throw configError(`${path}: the baseline cannot be read: ${reasonOf(error)}`)
  }
}

interface Applied {
  readonly files: readonly CheckedFile[]
  readonly remarks: readonly string[]
}

function applyOne(
  { path, entries }: OpenBaseline,
  files: readonly CheckedFile[],
  session: BaselineRun,
): Applied {
  const { cwd, options } = session
  const home = dirname(path)
  const whole = seesAll(home, session)
  const isJudged = createJudge(home, session)
  const next = new Map(entries)
  let stale = 0
  const applied = files.map(file => {
    const name = relative(home, file.path).replaceAll('\\', '/')
    const present = options.values['suppress-all']
      ? entriesOf(file.findings, textOf(file.source))
      : []
    const held = [...new Set([...(entries.get(name) ?? []), ...present])]
    // All that is not held is new, where anything is.
    if (held.length === 0) return entries.size === 0 ? file : { ...file, suppressed: [] }
    const result = applyBaseline(file.findings, held, textOf(file.source))
    const taken = new Set(result.stale.filter(isJudged))
    stale += taken.size
    const left = held.filter(entry => !taken.has(entry))
    next.set(name, left)
    return { ...file, findings: result.findings, suppressed: result.suppressed }
  })
  const gone = whole || writesBaseline(options) ? goneFrom(entries, home) : []
  for (const name of gone) next.delete(name)
  stale += gone.reduce((sum, name) => sum + (entries.get(name)?.length ?? 0), 0)
  const name = relative(cwd, path)
  if (!writesBaseline(options)) return { files: applied, remarks: staleRemark(stale, name) }
  writeWhole(path, [formatBaseline(next)])
  return { files: applied, remarks: [writtenRemark(next, stale, name)] }
}

/** Tells of which entries the run can say that they are stale: not those of rules that it did not ask. */
function createJudge(home: string, session: BaselineRun): (entry: string) => boolean {
  const { options } = session
  const whole = seesAll(repositoryOf(home) ?? home, session)
  const off = new Set(options.levels.flatMap(([id, level]) => (level === 'off' ? [id] : [])))
  return entry => {
    const id = entry.slice(0, entry.indexOf(':'))
    return !off.has(id) && (whole || findRule(id)?.scope !== 'project')
  }
}

/** The files of a baseline that are no longer there. */
function goneFrom(entries: Baseline, folder: string): string[] {
  return [...entries.keys()].filter(name => !existsSync(join(folder, name)))
}

function staleRemark(stale: number, name: string): string[] {
  return stale === 0
    ? []
    : [`${name}: ${entriesWord(stale)} no longer found; --prune-baseline takes them out`]
}

function writtenRemark(next: Baseline, stale: number, name: string): string {
  const held = [...next.values()].reduce((sum, own) => sum + own.length, 0)
  const taken = stale === 0 ? '' : `, ${stale} taken out`
  return `${name}: ${plural(held, 'finding')} held${taken}`
}

function entriesWord(number: number): string {
  return number === 1 ? '1 entry' : `${number} entries`
}
