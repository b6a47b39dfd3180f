import {
  type CompletedCommand,
  type CompletedOption,
  completed,
  completedCheck,
  completedCommands,
  flagsOf,
} from './words.ts'

/** The completions of zsh; also for a file `_release-lint` in its `fpath`. */
export function zsh(): string {
  return `#compdef release-lint
# release-lint completions zsh
${completed.flatMap(wordFunctions).join('\n')}
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
  const files = command.files ? [`'*: :_files'`] : []
  const options = command.options.flatMap(option => optionSpecs(command, option))
  return ['_arguments -s', ...options, ...first, ...files].join(' \\\n    ')
}

function optionSpecs(command: CompletedCommand, option: CompletedOption): string[] {
  const { name, help, value } = option
  const description = `[${help.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`)}]`
  const action = typeof value === 'object' ? functionOf(command, name) : ' '
  const after = value === undefined ? '' : `: :${value === 'file' ? '_files' : action}`
  return flagsOf(option).map(flag => {
    const joined = value !== undefined && flag.startsWith('--') ? '=' : ''
    return `'*${flag}${joined}${description}${after}'`
  })
}

/** The functions that offer words: those after the command, and those after its options. */
function wordFunctions(command: CompletedCommand): string[] {
  const { words, options } = command
  const values = options.flatMap(({ name, value }) =>
    typeof value === 'object' ? [`${functionOf(command, name)}() { ${offer(value)} }`] : [],
  )
  return words.length > 0
    ? [`${functionOf(command, 'word')}() { ${offerFirst(command)} }`, ...values]
    : values
}

// A command comes first of all, where a file may stand as well.
function offerFirst({ name, words }: CompletedCommand): string {
  return name === '' ? `(( CURRENT == 2 )) && ${offer(words)}; _files` : offer(words)
}

function offer(words: readonly string[]): string {
  return `compadd -- ${words.join(' ')}`
}

function functionOf({ name }: CompletedCommand, of: string): string {
  return ['_release_lint', name, of].filter(Boolean).join('_').replaceAll('-', '_')
}
