/** The words that, given first, are commands and not paths. */
export const COMMANDS = [
  'rules',
  'explain',
  'register',
  'init',
  'completions',
  'merge-reports',
] as const
