import type { Format } from './formats.ts'
import type { Reporter } from './report.ts'

// Each is loaded when it is asked for: most runs need one.
const LOAD: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  concise: async () => (await import('./concise.ts')).concise,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
}

/** Loads the reporter of a format. */
export function loadReporter(format: Format): Promise<Reporter> {
  return LOAD[format]()
}
