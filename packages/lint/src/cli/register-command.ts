import { join, relative } from 'node:path'
import {
  checkRegister,
  type Day,
  defaultRegister,
  describeTenure,
  formatDay,
  isDay,
  nearest,
  type Register,
  today,
} from '@release-lint/schema'
import { plural, printable } from '../reporters/report.ts'
import { REGISTER_OPTIONS } from './command-options.ts'
import { createConfigFinder } from './config-file.ts'
import { didYouMean, usageError } from './errors.ts'
import type { Io } from './io.ts'
import { parseStrict } from './options.ts'
import { createRegisterFinder, readRegisterTexts } from './register-files.ts'
import { registerPaths } from './register-paths.ts'

interface Question {
  readonly register: Register
  readonly name: string
  readonly day: Day
}

const USAGE = 'Write `register who PORTFOLIO`, `register minister NAME` or `register check FILES`'

const ANSWERS: Readonly<Record<string, (question: Question, io: Io) => number>> = {
  who: tellHolders,
  minister: tellMinister,
}

/** The subcommands that may be meant by a word that is none. */
function meantBy(word: string): readonly string[] {
  const known = [...Object.keys(ANSWERS), 'check']
  return known.includes(word) ? [] : nearest(word, known, 1)
}

/** Runs `register who`, `register minister` or `register check`. Gives the exit code. */
export function runRegister(argv: readonly string[], io: Io): number {
  const { values, positionals } = parseStrict(argv, REGISTER_OPTIONS)
  const [command = '', ...words] = positionals
  const day = values.on ?? today()
  if (!isDay(day)) throw usageError(`--on takes a day as YYYY-MM-DD, not \`${day}\``)
  if (command === 'check') return checkFiles(words, io)
  const answer = Object.hasOwn(ANSWERS, command) ? ANSWERS[command] : undefined
  const name = words.join(' ')
  if (!answer || name === '') throw usageError(`${USAGE}${didYouMean(meantBy(command))}`)
  const register = createRegisterFinder()(createConfigFinder(io.cwd)(io.cwd))
  const code = answer({ register, name, day }, io)
  if (code === 0 && register.unverified(day)) {
    const to = formatDay(register.verifiedTo)
    io.stdout.write(`The register is verified to ${to} only; check beehive.govt.nz/ministers\n`)
  }
  return code
}

/** Checks the register files that are named, else those that the config lays over ours. */
function checkFiles(names: readonly string[], io: Io): number {
  const { paths, source } =
    names.length > 0 ? { paths: names, source: '' } : configuredFiles(io.cwd)
  const problems = checkRegister(readRegisterTexts(paths, io.cwd), defaultRegister().data)
  for (const { path, line, column, message } of problems)
    io.stdout.write(`${path}:${line}:${column} error ${message}\n`)
  const found = problems.length === 0 ? 'no problems' : plural(problems.length, 'problem')
  io.stdout.write(`${plural(paths.length, 'register file')}${source} checked: ${found}\n`)
  return problems.length === 0 ? 0 : 1
}

/** The register files that the config of a folder names, as seen from there. */
function configuredFiles(cwd: string): { paths: readonly string[]; source: string } {
  const { config, folder, file } = createConfigFinder(cwd)(cwd)
  const { register = [] } = config
  if (file === undefined || register.length === 0)
    throw usageError('Name the register files to check; no config here names any')
  const paths = registerPaths(register, folder).map(path => relative(cwd, join(folder, path)))
  return { paths, source: ` of ${relative(cwd, file)}` }
}

function tellHolders({ register, name, day }: Question, io: Io): number {
  const match = register.resolvePortfolio(name, day)
  if (match.kind === 'unknown' || match.kind === 'not-in-force') {
    const near = match.kind === 'unknown' ? match.nearest : match.renamedTo.map(({ as }) => as)
    tellUnknown('portfolio', { name, day }, near, io)
    return 1
  }
  const tenures = register.tenuresFor(match.portfolio, day)
  const lines = tenures.map(tenure => {
    const listed = register.ministersOn(day).find(entry => entry.minister.id === tenure.minister.id)
    return `  ${listed?.as ?? tenure.minister.name}: ${describeTenure(tenure)}\n`
  })
  const none = lines.length === 0 ? '  nobody in the register\n' : ''
  io.stdout.write(`${match.as} on ${formatDay(day)}\n${lines.join('')}${none}`)
  return 0
}

function tellUnknown(
  noun: string,
  { name, day }: Pick<Question, 'name' | 'day'>,
  near: readonly string[],
  { stderr }: Io,
): void {
  const told = `No ${noun} is called \`${name}\` on ${formatDay(day)}${didYouMean(near)}`
  stderr.write(`${printable(told)}\n`)
}

function tellMinister({ register, name, day }: Question, io: Io): number {
  const match = register.resolveMinister(name, day)
  if (match.kind === 'unknown') {
    tellUnknown('minister', { name, day }, match.nearest, io)
    return 1
  }
  const left = match.kind === 'not-in-office'
  const as = left ? `${match.minister.name}, not in office` : match.as
  const tenures = register.tenuresOf(match.minister, left ? undefined : day)
  const lines = tenures.map(tenure => `  ${describeTenure(tenure)}\n`)
  io.stdout.write(`${as} on ${formatDay(day)}\n${lines.join('')}`)
  return 0
}
