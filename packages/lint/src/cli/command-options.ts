import { FORMATS } from '../reporters/formats.ts'
import { OPTIONS } from './help.ts'

/** The formats of `rules` and `explain`. */
export const RULE_FORMATS = ['pretty', 'json'] as const

/** The options of `rules` and `explain`. */
export const RULE_OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    default: 'pretty',
    value: 'NAME',
    help: RULE_FORMATS.join(' or '),
  },
} as const

/** The options of `register`. */
export const REGISTER_OPTIONS = {
  on: { type: 'string', value: 'DAY', help: 'Tell of this day; of today by default' },
} as const

/** The options of `init`. */
export const INIT_OPTIONS = {
  yes: { type: 'boolean', short: 'y', help: 'Change files that are there without asking' },
} as const

// What a report looks like; all else is asked of the shards.
const REPORT_OPTIONS: ReadonlySet<string> = new Set<keyof typeof OPTIONS>([
  ...(['format', 'output-file', 'statistics', 'max-warnings', 'quiet'] as const),
  ...(['baseline', 'suppress-all', 'prune-baseline'] as const),
  ...(['color', 'no-color', 'debug'] as const),
])

/** The options of `merge-reports`, of those of a check. */
export const MERGE_OPTIONS = {
  ...Object.fromEntries(Object.entries(OPTIONS).filter(([name]) => REPORT_OPTIONS.has(name))),
  format: { ...OPTIONS.format, help: `${FORMATS.join(', ')}; several, each to a file` },
}
