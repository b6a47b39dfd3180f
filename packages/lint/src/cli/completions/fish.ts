import {
  type CompletedCommand,
  type CompletedOption,
  completedCheck,
  completedCommands,
} from './words.ts'

/** The completions of fish. */
export function fish(): string {
  return `# release-lint completions fish
${[completedCheck, ...completedCommands].flatMap(ofCommand).join('\n')}
`
}

function ofCommand({ name, words, options }: CompletedCommand): string[] {
  const names = completedCommands.map(command => command.name).join(' ')
  const seen =
    name === '' ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${name}`
  const place = name === '' ? 1 : 2
  const first = `${seen}; and test (count (commandline -opc)) -eq ${place}`
  // Files may stand beside the commands, and nowhere beside other words.
  const only = name === '' ? '' : ' -f'
  const offered = `complete -c release-lint -n '${first}'${only} -a '${words.join(' ')}'`
  return [
    ...(words.length > 0 ? [offered] : []),
    ...options.map(option => `complete -c release-lint -n '${seen}' ${ofOption(option)}`),
  ]
}

function ofOption({ name, short, help, value }: CompletedOption): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(typeof value === 'object' ? [`-x -a '${value.join(' ')}'`] : []),
    ...(value === 'file' ? ['-r -F'] : []),
    ...(value === 'text' ? ['-x'] : []),
    `-d '${help.replace(/[\\']/g, '\\$&')}'`,
  ].join(' ')
}
