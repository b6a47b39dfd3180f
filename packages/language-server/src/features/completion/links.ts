import { addDays, fold, isDay, type Range, RELEASE_BASE } from '@release-lint/schema'
import { releaseSlug, toLink } from 'release-lint'
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { toLspRange } from '../../convert.ts'
import type { OpenRelease } from '../../open-release.ts'
import { searchText, toSortText } from './choice.ts'
import type { OtherRelease } from './options.ts'

const MAX_LINKS = 50

/** Links to the other releases whose titles have every word that is typed between the brackets, newest first. */
export function linkItems(
  { document, release, today }: OpenRelease,
  range: Range,
  offset: number,
  releases: Iterable<OtherRelease>,
): CompletionItem[] {
  const typed = release.text.slice(range.start + 1, offset)
  const words = fold(typed).split(' ')
  const own = releaseSlug(release.url?.value ?? '')
  const latest = latestDay(release.date?.value, today)
  const found = createNewest(latest)
  for (const other of releases) {
    if (other.slug === '' || other.slug === own || other.headline === '') continue
    if (words.every(word => other.title.includes(word))) found.add(other)
  }
  return found.list().map((other, index) => ({
    label: other.headline,
    kind: CompletionItemKind.Reference,
    detail: other.date,
    sortText: toSortText(index),
    // What is typed is among it, so that a client that filters again keeps every item.
    filterText: `[${searchText([typed, other.headline])}`,
    textEdit: {
      range: toLspRange(document, range),
      newText: toLink(other.headline, RELEASE_BASE + other.slug),
    },
  }))
}

/** Keeps the newest releases only; those to come cannot be linked to yet, so they are last. */
function createNewest(latest: string) {
  const key = ({ date }: OtherRelease): string => (date > latest ? '' : date)
  let kept: OtherRelease[] = []
  let oldest = ''
  const list = (): OtherRelease[] => {
    kept = kept
      .toSorted((a, b) => Number(key(a) < key(b)) - Number(key(a) > key(b)))
      .slice(0, MAX_LINKS)
    return kept
  }
  return {
    list,
    add(release: OtherRelease): void {
      if (key(release) < oldest) return
      kept.push(release)
      // To sort all of an archive would take longer than to look through it.
      if (kept.length < MAX_LINKS * 20) return
      const last = list().at(-1)
      oldest = last ? key(last) : ''
    },
  }
}

function latestDay(date: string | undefined, today: string): string {
  return date !== undefined && isDay(date) ? addDays(date, 1) : today
}
