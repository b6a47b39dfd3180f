import {
  type CompletedCommand,
  type CompletedOption,
  completedCheck,
  completedCommands,
} from './words.ts'

/** The completions of PowerShell, from version 5 on. Where no word fits, it completes files. */
export function powershell(): string {
  return `# release-lint completions powershell
Register-ArgumentCompleter -Native -CommandName release-lint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${[completedCheck, ...completedCommands].map(commandRow).join('\n')}
  }
  $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $typed = @($typed | Select-Object -SkipLast 1) }
  $name = ''
  if ($typed.Count -gt 1 -and $commands.Contains($typed[1])) { $name = $typed[1] }
  $command = $commands[$name]
  $first = if ($name -eq '') { 1 } else { 2 }
  $words = @()
  if ($command.After.Contains($typed[-1])) { $words = $command.After[$typed[-1]] }
  elseif ($wordToComplete -like '-*') { $words = @($command.Options.Keys) }
  elseif ($typed.Count -eq $first) { $words = $command.Words }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $told = if ($command.Options.Contains($_)) { $command.Options[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $told)
  }
}
`
}

function commandRow({ name, words, options }: CompletedCommand): string {
  const told = options.map(option => `${quote(`--${option.name}`)} = ${quote(option.help)}`)
  return `    '${name}' = @{
      Words = ${list(words)}
      Options = [ordered]@{ ${told.join('; ')} }
      After = @{ ${options.flatMap(valuesOf).join('; ')} }
    }`
}

// A hash table of PowerShell does not tell upper from lower case: no two options may differ by that alone.
function valuesOf({ name, short, value }: CompletedOption): string[] {
  if (value === undefined) return []
  const words = list(typeof value === 'object' ? value : [])
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map(
    spelt => `${quote(spelt)} = ${words}`,
  )
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(', ')})`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
