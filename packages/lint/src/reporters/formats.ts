/** How findings are written: the names of `--format`. */
export const FORMATS = [
  'pretty',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'html',
] as const

/** One of them. */
export type Format = (typeof FORMATS)[number]

/** Those that a log may hold beside others. */
export const LOG_FORMATS: ReadonlySet<string> = new Set<Format>(['pretty', 'concise', 'github'])

/** The report of a shard: not for people, `merge-reports` makes one of the others of it. */
export const BLOB = 'blob'
