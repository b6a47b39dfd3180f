import { type CompletedOption, completedCommands, completedOptions } from './words.ts'

/** The completions of bash, from version 3.2 on. Where no word fits, bash itself completes files. */
export function bash(): string {
  const flags = completedOptions.map(({ name }) => `--${name}`)
  return `# release-lint completions bash
_release_lint() {
  local line="\${COMP_LINE:0:COMP_POINT}" typed current='' option words=''
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
  case "$option" in
${completedOptions
  .filter(({ value }) => value !== undefined)
  .map(valueCase)
  .join('\n')}
    *)
      if [[ $current == -* ]]; then words='${flags.join(' ')}'
      elif [[ \${#typed[@]} -eq 1 ]]; then words='${completedCommands.map(({ name }) => name).join(' ')}'
      else
        case "\${typed[1]}" in
${completedCommands
  .filter(({ words }) => words.length > 0)
  .map(commandCase)
  .join('\n')}
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  # Bash puts a word in the place of what follows the last colon.
  if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${current%:*}:"}")
  fi
}
complete -o default -F _release_lint release-lint
`
}

function valueCase({ name, short, value }: CompletedOption): string {
  const names = short === undefined ? `--${name}` : `-${short}|--${name}`
  return `    ${names}) words='${typeof value === 'object' ? value.join(' ') : ''}' ;;`
}

function commandCase({ name, words }: (typeof completedCommands)[number]): string {
  return `          ${name}) words='${words.join(' ')}' ;;`
}
