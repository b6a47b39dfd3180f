import { foldSlug, isDay, isReleaseUrl, type Release, slugify } from '@release-lint/schema'

/** What the file of a release is called: its date and its slug; undefined while these are not known. */
export function fileNameOf({ date, url, title }: Release): string | undefined {
  if (!date || !isDay(date.value) || (url && !isReleaseUrl(url.value))) return undefined
  const slug = url
    ? foldSlug(url.value.slice(url.value.lastIndexOf('/') + 1))
    : slugify(title?.value ?? '')
  return slug === '' ? undefined : `${date.value}-${slug}.md`
}
