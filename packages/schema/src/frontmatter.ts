import matter from 'gray-matter'
import { scanCanonical } from './canonical.ts'
import type { Entries } from './entry.ts'
import { type Fence, findFence } from './fence.ts'
import { scanBroken } from './scan.ts'
import { readYaml } from './yaml.ts'

/** The frontmatter of a file: its fence, its entries in the order of the file, and what is wrong with its YAML. */
export interface Frontmatter extends Entries {
  readonly fence: Fence
}

const NOTHING: Entries = { entries: [], problems: [] }

/**
 * Reads the frontmatter of `text`, in the form that most have without a YAML parser, also from a broken or unclosed block; never throws and never runs anything.
 *
 * gray-matter runs `---js` and looks engines up by any name, so it is given only a bare fence that
 * {@link findFence} has checked, with every engine but ours replaced; the options object also turns
 * off its cache, which answers `{}` for broken YAML the second time.
 */
export function readFrontmatter(text: string): Frontmatter {
  const fence = findFence(text)
  if (fence.content.start === fence.content.end) return { fence, ...NOTHING }
  const canonical = scanCanonical(text, fence.content)
  if (canonical) return { fence, entries: canonical, problems: [] }
  let entries = NOTHING
  const parse = (): object => {
    entries = readContent(text, fence)
    return {}
  }
  const block = text.slice(fence.content.start, fence.content.end)
  matter(`---\n${block}---`, {
    language: 'yaml',
    engines: { yaml: { parse }, json: { parse: refuse }, javascript: { parse: refuse } },
  })
  return { fence, ...entries }
}

function readContent(text: string, fence: Fence): Entries {
  const read = readYaml(text.slice(fence.content.start, fence.content.end), fence.content.start)
  const broken = read.problems.some(({ code }) => !TOLERABLE.has(code))
  return broken ? { entries: scanBroken(text, fence.content), problems: read.problems } : read
}

// Forbidden, but read well enough to go on from.
const TOLERABLE = new Set(['ALIAS', 'ANCHOR', 'TAG', 'DUPLICATE_KEY'])

function refuse(): never {
  throw new Error('Only YAML frontmatter is read')
}
