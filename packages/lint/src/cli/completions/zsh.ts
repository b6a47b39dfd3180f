import { type CompletedOption, completedCommands, completedOptions } from './words.ts'

/** The completions of zsh; also for a file `_release-lint` in its `fpath`. */
export function zsh(): string {
  const listed = completedOptions.filter(({ value }) => typeof value === 'object')
  return `#compdef release-lint
# release-lint completions zsh
${listed.map(valueFunction).join('\n')}
_release_lint_first() {
  compadd -- ${completedCommands.map(({ name }) => name).join(' ')}
  _files
}
_release_lint_next() {
  case "$line[1]" in
${completedCommands
  .filter(({ words }) => words.length > 0)
  .map(commandCase)
  .join('\n')}
    *) _files ;;
  esac
}
_release_lint() {
  local line
  _arguments -s \\
${completedOptions.flatMap(argumentsOf).join('\n')}
    '1: :_release_lint_first' \\
    '*: :_release_lint_next'
}
if [[ "$funcstack[1]" = _release-lint ]]; then _release_lint "$@"; else compdef _release_lint release-lint; fi
`
}

function functionOf(name: string): string {
  return `_release_lint_${name.replaceAll('-', '_')}`
}

function valueFunction({ name, value }: CompletedOption): string {
  return `${functionOf(name)}() { compadd -- ${typeof value === 'object' ? value.join(' ') : ''} }`
}

function commandCase({ name, words }: (typeof completedCommands)[number]): string {
  return `    ${name}) compadd -- ${words.join(' ')} ;;`
}

function argumentsOf({ name, short, help, value }: CompletedOption): string[] {
  const told = `[${help.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`)}]`
  const action = typeof value === 'object' ? functionOf(name) : value === 'file' ? '_files' : ' '
  const after = value === undefined ? '' : `: :${action}`
  const long = value === undefined ? `--${name}` : `--${name}=`
  const names = short === undefined ? [long] : [`-${short}`, long]
  return names.map(spelt => `    '*${spelt}${told}${after}' \\`)
}
