import { concise } from './concise.ts'
import type { Format } from './formats.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'

// The others are loaded when they are asked for: most runs need one of these.
const LOAD: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => pretty,
  concise: async () => concise,
  json: async () => json,
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
