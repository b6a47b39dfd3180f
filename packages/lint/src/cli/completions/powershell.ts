import { type CompletedOption, completedCommands, completedOptions } from './words.ts'

/** The completions of PowerShell, from version 5 on. */
export function powershell(): string {
  return `# release-lint completions powershell
Register-ArgumentCompleter -Native -CommandName release-lint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $values = @{
${completedOptions
  .filter(({ value }) => value !== undefined)
  .flatMap(valueRows)
  .join('\n')}
  }
  $commands = [ordered]@{
${completedCommands.map(({ name, words }) => `    '${name}' = ${list(words)}`).join('\n')}
  }
  $options = [ordered]@{
${completedOptions.map(({ name, help }) => `    '--${name}' = ${quote(help)}`).join('\n')}
  }
  $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $option = $typed[-1]
  if ($values.Contains($option)) { $words = $values[$option] }
  elseif ($wordToComplete -like '-*') { $words = @($options.Keys) }
  elseif ($typed.Count -eq 1) { $words = @($commands.Keys) }
  elseif ($commands.Contains($typed[1])) { $words = $commands[$typed[1]] }
  else { $words = @() }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $told = if ($options.Contains($_)) { $options[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $told)
  }
}
`
}

// A hash table of PowerShell does not tell upper from lower case: no two options may differ by that alone.
function valueRows({ name, short, value }: CompletedOption): string[] {
  const words = list(typeof value === 'object' ? value : [])
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map(
    spelt => `    '${spelt}' = ${words}`,
  )
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(', ')})`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
