import { COMMANDS } from '../command-names.ts'
import { type CompletedCommand, completed, flagsOf } from './words.ts'

/** The completions of bash, from version 3.2 on. Where no word fits, bash itself completes files. */
export function bash(): string {
  return `# release-lint completions bash
# Sets the words that may follow an option; fails where it takes no value.
_release_lint_values() {
  case "$1" in
${completed.flatMap(valueCases).join('\n')}
    *) return 1 ;;
  esac
}
_release_lint() {
  local line="\${COMP_LINE:0:COMP_POINT}" typed current='' option command='' operands=0 words='' at
  read -ra typed <<< "$line"
  # Not COMP_WORDS, where \`=\` and \`:\` part words.
  if [[ $line != *[[:space:]] ]]; then
    current="\${typed[\${#typed[@]}-1]}"
    unset "typed[\${#typed[@]}-1]"
  fi
  option="\${typed[\${#typed[@]}-1]}"
  if [[ $current == --*=* ]]; then
    option="\${current%%=*}"
    current="\${current#*=}"
  fi
  case "\${typed[1]}" in
    ${COMMANDS.join('|')}) command="\${typed[1]}" ;;
    # A command comes first.
    *) operands=$((\${#typed[@]} - 1)) ;;
  esac
  for ((at = 2; at < \${#typed[@]}; at++)); do
    if _release_lint_values "$command \${typed[at]}"; then at=$((at + 1))
    elif [[ \${typed[at]} != -* ]]; then operands=$((operands + 1))
    fi
  done
  words=''
  if _release_lint_values "$command $option"; then :
  elif [[ $current == -* ]]; then
    case "$command" in
${completed.map(optionsCase).join('\n')}
    esac
  elif [[ $operands -eq 0 ]]; then
    case "$command" in
${completed.map(wordsCase).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  # Bash puts a word in the place of what follows the last colon.
  if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${current%:*}:"}")
  fi
}
complete -o default -F _release_lint release-lint
`
}

function valueCases({ name: command, options }: CompletedCommand): string[] {
  return options.flatMap(option => {
    if (option.value === undefined) return []
    const flags = flagsOf(option).map(flag => `'${command} ${flag}'`)
    const words = typeof option.value === 'object' ? option.value.join(' ') : ''
    return `    ${flags.join('|')}) words='${words}' ;;`
  })
}

function optionsCase({ name, options }: CompletedCommand): string {
  return `      '${name}') words='${options.map(option => `--${option.name}`).join(' ')}' ;;`
}

function wordsCase({ name, words }: CompletedCommand): string {
  return `      '${name}') words='${words.join(' ')}' ;;`
}
