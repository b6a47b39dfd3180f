import { readFileSync } from 'node:fs'
import { parseRelease } from '@release-lint/schema'

/** A release that the examples of the rules vary. */
export const sample = readFileSync(
  new URL(
    '../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)

/** One example of a readme: its fences, assembled to a file. */
export interface Example {
  readonly correct: boolean
  readonly heading: string
  /** The whole file. */
  readonly text: string
  readonly context: ExampleContext
  /** The keys that are laid over the sample's. */
  readonly yaml: string
  /** Which parts are shown, so that only they are shown again after fixing. */
  readonly shown: readonly Shown[]
  /** Where in the readme, by line, what follows from the example belongs. */
  readonly after: number
}

export interface ExampleContext {
  readonly path?: string
  readonly today?: string
  readonly options?: unknown
  readonly others?: readonly { readonly path: string; readonly text: string }[]
}

type Shown = 'yaml' | 'md' | 'md file'

interface Fence {
  readonly info: string
  readonly text: string
  readonly first: number
  readonly last: number
}

interface Section {
  readonly heading: string
  readonly correct: boolean
  readonly fences: Fence[]
}

/** The readme without what is generated from its examples. */
export function stripGenerated(readme: string): string {
  const lines = readme.split('\n')
  const drop = new Set<number>()
  for (const { fences } of sectionsOf(readme)) {
    for (const fence of fences.filter(({ info }) => isGenerated(info))) {
      for (let line = fence.first; line <= fence.last; line++) drop.add(line)
      if (lines[fence.first - 1] === '') drop.add(fence.first - 1)
    }
  }
  return lines.filter((_, line) => !drop.has(line)).join('\n')
}

/** The examples of a readme. */
export function examplesOf(readme: string): Example[] {
  return sectionsOf(readme).flatMap(({ heading, correct, fences }) => {
    const own = fences.filter(({ info }) => !isGenerated(info))
    const last = own.at(-1)
    if (!last) return []
    const infos = own.map(({ info }) => info)
    // Only the first would be an example: each needs a heading of its own.
    if (new Set(infos).size < infos.length) throw new Error(`${heading}: ${infos.join()}`)
    const part = (info: string): string | undefined => own.find(fence => fence.info === info)?.text
    const shown = (['yaml', 'md', 'md file'] as const).filter(info => part(info) !== undefined)
    const context = JSON.parse(part('json') ?? '{}') as ExampleContext
    return [
      {
        heading,
        correct,
        text: assemble(part),
        yaml: part('yaml') ?? '',
        context,
        shown,
        after: last.last,
      },
    ]
  })
}

/** The part of a file that an example shows. */
export function partOf(text: string, shown: Shown, example: Example): string {
  if (shown === 'md file') return text
  const { body, fence } = parseRelease(text)
  if (shown === 'md') return text.slice(body.start).trim()
  const keys = text.slice(fence.content.start, fence.content.end).split('\n')
  const rest = laidOver(example.yaml).length
  return keys.slice(0, rest > 0 ? -rest - 1 : -1).join('\n')
}

function assemble(part: (info: string) => string | undefined): string {
  const file = part('md file')
  if (file !== undefined) return file
  const yaml = part('yaml')
  const head = [...(yaml === undefined ? [] : yaml.split('\n')), ...laidOver(yaml ?? '')]
  const body = part('md') ?? sample.slice(parseRelease(sample).body.start).trim()
  return `---\n${head.join('\n')}\n---\n\n${body}`
}

/** The lines of the sample's frontmatter whose keys are not in `yaml`. */
function laidOver(yaml: string): string[] {
  const { text, fence, entries } = parseRelease(sample)
  return entries.flatMap(({ key, keyRange }, index) => {
    if (new RegExp(`^${key}\\s*:`, 'm').test(yaml)) return []
    const end = entries[index + 1]?.keyRange.start ?? fence.content.end
    return text.slice(keyRange.start, end).trimEnd().split('\n')
  })
}

function isGenerated(info: string): boolean {
  return info === 'text' || info.endsWith(' fixed')
}

function sectionsOf(readme: string): Section[] {
  const sections: Section[] = []
  let open: { info: string; ticks: string; first: number; lines: string[] } | undefined
  let group = ''
  for (const [index, line] of readme.split('\n').entries()) {
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (open) {
      if (fence?.[2] === '' && fence[1] === open.ticks) {
        const { info, first, lines } = open
        sections.at(-1)?.fences.push({ info, first, last: index, text: lines.join('\n') })
        open = undefined
      } else open.lines.push(line)
    } else if (fence)
      open = { info: fence[2] ?? '', ticks: fence[1] ?? '', first: index, lines: [] }
    else if (/^##+ /.test(line)) {
      const heading = line.replace(/^#+ /, '')
      if (line.startsWith('## ')) group = heading
      sections.push({ heading, correct: group === 'Correct', fences: [] })
    }
  }
  return sections
}
