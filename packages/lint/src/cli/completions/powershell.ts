import { type CompletedCommand, type CompletedOption, completed, flagsOf } from './words.ts'

/**
 * The completions of PowerShell, from version 5 on. Where no word fits, it completes files.
 *
 * Versions before 7 may not ask for what follows `-` or `--` alone (issue 2912 of PowerShell).
 */
export function powershell(): string {
  return `# release-lint completions powershell
Register-ArgumentCompleter -Native -CommandName release-lint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${completed.map(commandRow).join('\n')}
  }
  $before = $commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition }
  $typed = @($before | ForEach-Object { $_.ToString() })
  $name = ''
  if ($typed.Count -gt 1 -and $commands.Contains($typed[1])) { $name = $typed[1] }
  $command = $commands[$name]
  # A command comes first.
  $operands = if ($name -eq '') { $typed.Count - 1 } else { 0 }
  for ($at = 2; $at -lt $typed.Count; $at++) {
    if ($command.After.Contains($typed[$at])) { $at++ }
    elseif ($typed[$at] -notlike '-*') { $operands++ }
  }
  $option = $typed[-1]
  $given = ''
  $current = $wordToComplete
  if ($current -match '^(--[^=]+)=(.*)$') {
    $option = $Matches[1]
    $given = "$option="
    $current = $Matches[2]
  }
  $words = @()
  if ($command.After.Contains($option)) { $words = $command.After[$option] }
  elseif ($current -like '-*') { $words = @($command.Options.Keys) }
  elseif ($operands -eq 0) { $words = $command.Words }
  $words | Where-Object { $_ -like "$current*" } | ForEach-Object {
    $description = if ($command.Options.Contains($_)) { $command.Options[$_] } else { $_ }
    $completed = "$given$_"
    [System.Management.Automation.CompletionResult]::new($completed, $_, 'ParameterValue', $description)
  }
}
`
}

function commandRow({ name, words, options }: CompletedCommand): string {
  const described = options.map(option => `${quote(`--${option.name}`)} = ${quote(option.help)}`)
  return `    '${name}' = @{
      Words = ${list(words)}
      Options = [ordered]@{ ${described.join('; ')} }
      After = @{ ${options.flatMap(valuesOf).join('; ')} }
    }`
}

// A hash table of PowerShell does not tell upper from lower case: no two options may differ by that alone.
function valuesOf(option: CompletedOption): string[] {
  const { value } = option
  if (value === undefined) return []
  const words = list(typeof value === 'object' ? value : [])
  return flagsOf(option).map(flag => `${quote(flag)} = ${words}`)
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(', ')})`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
