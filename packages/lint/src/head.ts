import { fold, type Release } from '@release-lint/schema'
import { copyOf } from './copy-of.ts'
import { type Directive, findDirectives } from './directives.ts'
import type { Head } from './project.ts'
import { releaseSlug, slugsNamed } from './release-slug.ts'
import { findRule } from './rules/registry.ts'

/** What the other releases need to know of one; needs neither its Markdown nor the register, and keeps nothing of its text. */
export function headOf(release: Release, path: string): Head {
  const { title, slug, links, ...head } = headWithin(release, path, findDirectives(release))
  return { ...head, title: copyOf(title), slug: copyOf(slug), links: links.map(copyOf) }
}

/** The same for a while: its texts may be parts of that of the release, which they keep in memory. */
export function headWithin(release: Release, path: string, directives: readonly Directive[]): Head {
  const { title, date, url, text, body } = release
  return {
    path,
    title: fold(title?.value ?? ''),
    titleRange: title?.range ?? { start: 0, end: 0 },
    date: date?.value ?? '',
    slug: releaseSlug(url?.value ?? '') ?? '',
    links: slugsNamed(text, body.start),
    deferred: directives.some(isDeferred),
  }
}

/** Whether only a check with the project can tell what a directive suppresses. */
function isDeferred({ ids }: Directive): boolean {
  return ids.length === 0 || ids.some(({ id }) => findRule(id)?.scope === 'project')
}
