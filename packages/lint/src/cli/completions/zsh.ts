import {
  type CompletedCommand,
  type CompletedOption,
  completedCheck,
  completedCommands,
} from './words.ts'

/** The completions of zsh; also for a file `_release-lint` in its `fpath`. */
export function zsh(): string {
  return `#compdef release-lint
# release-lint completions zsh
${[completedCheck, ...completedCommands].flatMap(wordFunctions).join('\n')}
_release_lint() {
  if (( CURRENT > 2 )); then
    case "$words[2]" in
${completedCommands.map(commandCase).join('\n')}
    esac
  fi
  ${argumentsOf(completedCheck)}
}
if [[ "$funcstack[1]" = _release-lint ]]; then _release_lint "$@"; else compdef _release_lint release-lint; fi
`
}

function commandCase(command: CompletedCommand): string {
  return `      ${command.name}) shift words; (( CURRENT-- )); ${argumentsOf(command)}; return ;;`
}

/** The call that completes what may follow a command. */
function argumentsOf(command: CompletedCommand): string {
  const first = command.words.length > 0 ? [`'1: :${functionOf(command, 'word')}'`] : []
  const options = command.options.flatMap(option => optionSpecs(command, option))
  return ['_arguments -s', ...options, ...first, "'*: :_files'"].join(' \\\n    ')
}

function optionSpecs(
  command: CompletedCommand,
  { name, short, help, value }: CompletedOption,
): string[] {
  const told = `[${help.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`)}]`
  const words = typeof value === 'object' ? functionOf(command, name) : ' '
  const after = value === undefined ? '' : `: :${value === 'file' ? '_files' : words}`
  const long = value === undefined ? `--${name}` : `--${name}=`
  const names = short === undefined ? [long] : [`-${short}`, long]
  return names.map(spelt => `'*${spelt}${told}${after}'`)
}

/** The functions that offer words: those after the command, and those after its options. */
function wordFunctions(command: CompletedCommand): string[] {
  const { name, words, options } = command
  const offer = (of: string, offered: readonly string[], more = ''): string =>
    `${functionOf(command, of)}() { compadd -- ${offered.join(' ')}${more} }`
  const first = words.length > 0 ? [offer('word', words, name === '' ? '; _files' : '')] : []
  const values = options.flatMap(option =>
    typeof option.value === 'object' ? [offer(option.name, option.value)] : [],
  )
  return [...first, ...values]
}

function functionOf({ name }: CompletedCommand, of: string): string {
  return ['_release_lint', name, of].filter(Boolean).join('_').replaceAll('-', '_')
}
