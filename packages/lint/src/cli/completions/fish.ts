import {
  type CompletedCommand,
  type CompletedOption,
  completedCommands,
  completedOptions,
} from './words.ts'

/** The completions of fish. */
export function fish(): string {
  const names = completedCommands.map(({ name }) => name)
  return `# release-lint completions fish
complete -c release-lint -n __fish_use_subcommand -a '${names.join(' ')}'
${completedCommands
  .filter(({ words }) => words.length > 0)
  .map(ofCommand)
  .join('\n')}
${completedOptions.map(ofOption).join('\n')}
`
}

function ofCommand({ name, words }: CompletedCommand): string {
  return `complete -c release-lint -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(' ')}'`
}

function ofOption({ name, short, help, value }: CompletedOption): string {
  const parts = [
    `complete -c release-lint -l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(typeof value === 'object' ? [`-x -a '${value.join(' ')}'`] : []),
    ...(value === 'file' ? ['-r -F'] : []),
    ...(value === 'text' ? ['-x'] : []),
    `-d '${help.replace(/[\\']/g, '\\$&')}'`,
  ]
  return parts.join(' ')
}
