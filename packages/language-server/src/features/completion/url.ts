import { RELEASE_BASE, slugify } from '@release-lint/schema'
import { releaseSlug } from 'release-lint'
import type { OpenRelease } from '../../open-release.ts'
import type { Choice } from './choice.ts'

/** The address that the site makes of the title; where another release has it, also the one that the site takes then. */
export function urlChoices({ release, project }: OpenRelease): Choice[] {
  const title = release.title?.value ?? ''
  const slug = slugify(title)
  if (slug === '') return []
  const first = { value: RELEASE_BASE + slug, detail: 'From the title' }
  const own = releaseSlug(release.url?.value ?? '')
  if (own === slug || !project?.slugs.has(slug)) return [first]
  const detail = 'From the title, since another release has the address without a number'
  return [first, { value: RELEASE_BASE + freeSlug(title, project.slugs), detail }]
}

function freeSlug(title: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  let count = 0
  while (taken.has(slugify(title, `-${count}`))) count++
  return slugify(title, `-${count}`)
}
