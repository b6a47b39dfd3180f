import { type CompletedCommand, completedCheck, completedCommands } from './words.ts'

const all = [...completedCommands, completedCheck]

/** The completions of bash, from version 3.2 on. Where no word fits, bash itself completes files. */
export function bash(): string {
  return `# release-lint completions bash
_release_lint() {
  local line="\${COMP_LINE:0:COMP_POINT}" typed current='' option command='' words=''
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
    ${completedCommands.map(({ name }) => name).join('|')}) command="\${typed[1]}" ;;
  esac
  case "$command $option" in
${all.flatMap(valueCases).join('\n')}
    *)
      if [[ $current == -* ]]; then
        case "$command" in
${all.map(optionsCase).join('\n')}
        esac
      else
        case "$command \${#typed[@]}" in
${all
  .filter(({ words }) => words.length > 0)
  .map(wordsCase)
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

function valueCases({ name: command, options }: CompletedCommand): string[] {
  return options.flatMap(({ name, short, value }) => {
    if (value === undefined) return []
    const spelt = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]
    const words = typeof value === 'object' ? value.join(' ') : ''
    return `    ${spelt.map(option => `'${command} ${option}'`).join('|')}) words='${words}' ;;`
  })
}

function optionsCase({ name, options }: CompletedCommand): string {
  return `          '${name}') words='${options.map(option => `--${option.name}`).join(' ')}' ;;`
}

function wordsCase({ name, words }: CompletedCommand): string {
  return `          '${name} ${name === '' ? 1 : 2}') words='${words.join(' ')}' ;;`
}
