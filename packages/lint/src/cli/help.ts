import { BLOB, FORMATS } from '../reporters/formats.ts'

/** The options of a check. */
export const OPTIONS = {
  fix: { type: 'boolean', help: 'Fix what can be fixed beyond doubt' },
  'fix-dry-run': { type: 'boolean', help: 'Say what --fix would leave, without writing' },
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME[:FILE]',
    help: `${FORMATS.join(', ')} or ${BLOB}; several, each to a file`,
  },
  'output-file': { type: 'string', short: 'o', value: 'FILE', help: 'Write the report to a file' },
  baseline: { type: 'string', value: 'FILE', help: 'Report only what this file does not hold' },
  'suppress-all': { type: 'boolean', help: 'Write what is found now into the baseline' },
  'prune-baseline': { type: 'boolean', help: 'Take out of the baseline what is no longer found' },
  statistics: { type: 'boolean', help: 'Say on standard error what each rule found' },
  stats: { type: 'boolean', help: 'Say on standard error what took how long' },
  'max-warnings': { type: 'string', value: 'N', help: 'Fail when there are more warnings than N' },
  quiet: { type: 'boolean', help: 'Report errors only' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID:LEVEL',
    help: 'Set a rule to off, warn or error',
  },
  config: { type: 'string', value: 'FILE', help: 'Read this config' },
  'no-config': { type: 'boolean', help: 'Read no config' },
  'print-config': { type: 'string', value: 'FILE', help: 'Print the settings for a file' },
  'no-ignore': { type: 'boolean', help: 'Check ignored files as well' },
  staged: { type: 'boolean', help: 'Check what is staged, as it is staged' },
  changed: { type: 'string', value: '[REF]', help: 'Check what differs from REF, or the upstream' },
  watch: { type: 'boolean', help: 'Check again what changes, until Ctrl-C' },
  shard: { type: 'string', value: 'I/N', help: 'Check one of N parts, for merge-reports' },
  'no-cache': { type: 'boolean', help: 'Check every file, also those that are as they were' },
  'cache-location': { type: 'string', value: 'DIR', help: 'Keep the cache in this folder' },
  'only-releases': { type: 'boolean', help: 'Pass over named files that are no releases' },
  stdin: { type: 'boolean', help: 'Check standard input' },
  'stdin-filename': { type: 'string', value: 'FILE', help: 'The name of standard input' },
  parser: { type: 'string', value: 'NAME', help: 'satteri (native) or remark' },
  threads: { type: 'string', value: 'N', help: 'How many threads check; by the number of files' },
  color: { type: 'boolean', help: 'Colour even where there is no terminal' },
  'no-color': { type: 'boolean', help: 'No colour' },
  debug: { type: 'boolean', help: 'Say on standard error what is done' },
  version: { type: 'boolean', short: 'v', help: 'Print the version' },
  help: { type: 'boolean', short: 'h', help: 'Print this help' },
} as const

/** The text of `--help`. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '    '
    const value = 'value' in option ? ` ${option.value}` : ''
    return `  ${short}${`--${name}${value}`.padEnd(24)} ${option.help}`
  })
  return `Checks ministerial press releases.

Usage: release-lint [options] [paths]               check files, folders and globs; this folder by default
       release-lint rules [--format json]           list the rules
       release-lint explain RULE [--format json]    tell why a rule exists, with examples
       release-lint register who PORTFOLIO [--on DAY]
       release-lint register minister NAME [--on DAY]
       release-lint merge-reports [PATHS]           make one report of those that shards wrote
       release-lint init [--yes]                    write config, hook and CI file for this repository
       release-lint completions SHELL               for bash, zsh, fish or powershell
       release-lint register check [FILES]          check register files; those of the config by default

${rows.join('\n')}

Exit codes: 0 no errors, 1 errors or too many warnings, 2 something could not be checked.
A folder that has the name of a command is written ./rules.
A link to a folder is followed only when it is named.
`
}
