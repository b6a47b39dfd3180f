/** Makes the error of wrong usage: one sentence for the person at the terminal, exit code 2. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { name: 'UsageError' })
}

/** Makes the error of a bad config; the message names the file. */
export function configError(message: string): Error {
  return Object.assign(new Error(message), { name: 'ConfigError' })
}

/** Whether the message of an error is all that the person at the terminal needs. */
export function isExpected(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'UsageError' || error.name === 'ConfigError')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads back to itself',
  ENOSPC: 'no space left on the disk',
  EROFS: 'on a disk that cannot be written',
}

/** Why something could not be done with a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** The end of a sentence about a name that does not exist. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.map(as => `\`${as}\``).join(' or ')}?`
}
