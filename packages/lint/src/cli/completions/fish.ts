import { COMMANDS } from '../command-names.ts'
import { type CompletedCommand, type CompletedOption, completed, flagsOf } from './words.ts'

/** The completions of fish. */
export function fish(): string {
  return `# release-lint completions fish
# Whether the line is of a command, which comes first; of none, where it is empty.
function __release_lint_of
  set -l typed (commandline -opc)
  set -l command ''
  if set -q typed[2]; and contains -- $typed[2] ${COMMANDS.join(' ')}
    set command $typed[2]
  end
  test "$command" = "$argv[1]"
end
# The same, before the first operand; the options that take a value follow the command.
function __release_lint_first
  __release_lint_of $argv[1]; or return
  set -l typed (commandline -opc)
  set -e typed[1]
  test -n "$argv[1]"; and set -e typed[1]
  set -l takes $argv
  set -e takes[1]
  set -l option ''
  for word in $typed
    if contains -- "$option" $takes
      set option ''
    else if string match -q -- '-*' $word; and test -n "$argv[1]"
      set option $word
    else
      return 1
    end
  end
end
${completed.flatMap(commandLines).join('\n')}
`
}

function commandLines(command: CompletedCommand): string[] {
  const { name, words, files, options } = command
  const isOf = `complete -c release-lint -n '__release_lint_of "${name}"'`
  const takes = options.filter(({ value }) => value !== undefined).flatMap(flagsOf)
  const isFirst = `complete -c release-lint -n '__release_lint_first "${name}" ${takes.join(' ')}'`
  // The first word may be a command or a file; the one after a command is never a file.
  const only = name === '' ? '' : ' -f'
  return [
    ...(words.length > 0 ? [`${isFirst}${only} -a '${words.join(' ')}'`] : []),
    ...(files ? [] : [`${isOf} -f`]),
    ...options.map(option => `${isOf} ${optionWords(option)}`),
  ]
}

function optionWords({ name, short, help, value }: CompletedOption): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(typeof value === 'object' ? [`-x -a '${value.join(' ')}'`] : []),
    ...(value === 'file' ? ['-r -F'] : []),
    ...(value === 'text' ? ['-x'] : []),
    `-d '${help.replace(/[\\']/g, '\\$&')}'`,
  ].join(' ')
}
