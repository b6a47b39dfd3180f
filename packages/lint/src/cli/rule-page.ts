import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { type Rule, ruleUrl } from '../rule.ts'

/** An option of a rule, as its schema describes it. */
interface RuleOption {
  readonly name: string
  readonly description?: string
  readonly default?: unknown
}

// The pages lie there in the source, and the build puts them there beside the bundle.
const PAGES = new URL('../rules/', import.meta.url)

/** All that there is to say of a rule, as Markdown: its page with its options and its address. */
export function rulePage(rule: Rule): string {
  const file = new URL(`${rule.id}/readme.md`, PAGES)
  const page = readFileSync(file, 'utf8')
  const heading = page.search(/^## /m)
  const examples = heading === -1 ? page.length : heading
  const parts = [page.slice(0, examples), optionsPart(rule), page.slice(examples), ruleUrl(rule.id)]
  return `${parts
    .map(part => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** The options of a rule, each with its meaning and its default. */
export function optionsOf(rule: Rule): readonly RuleOption[] {
  if (!rule.options) return []
  const { properties = {} } = z.toJSONSchema(rule.options(), { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    ...(schema as Omit<RuleOption, 'name'>),
  }))
}

function optionsPart(rule: Rule): string {
  const options = optionsOf(rule)
  if (options.length === 0) return ''
  const lines = options.map(
    option =>
      `- \`${option.name}\`: ${option.description}; default \`${JSON.stringify(option.default)}\``,
  )
  const defaults = Object.fromEntries(options.map(option => [option.name, option.default]))
  const setting = `"${rule.id}": ["${rule.severity}", ${spaced(defaults)}]`
  return `## Options\n\n${lines.join('\n')}\n\n\`\`\`json\n${setting}\n\`\`\``
}

/** An object as JSON on one line, as the formatters of config files write it. */
function spaced(value: object): string {
  return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ')
}
