import { type Slot, slotsAt, type ValueSlot } from '@release-lint/schema'
import { typedDirective, typedLabel } from 'release-lint'
import type { CompletionItem, CompletionList } from 'vscode-languageserver'
import type { OpenRelease } from '../../open-release.ts'
import { bodyItems } from './body.ts'
import { type Choice, toItems } from './choice.ts'
import { dateChoices } from './date.ts'
import { directiveItems } from './directives.ts'
import { keyItems } from './keys.ts'
import { linkItems } from './links.ts'
import { ministerChoices } from './ministers.ts'
import type { CompletionOptions } from './options.ts'
import { portfolioChoices } from './portfolios.ts'
import { urlChoices } from './url.ts'

/** The characters after which there may be something to suggest without being asked. */
export const COMPLETION_TRIGGERS = [' ', '-', ':', '"', "'", '[', ',']

/** What may be written at an offset of a release; nothing in running text unless the author asks. */
export function provideCompletion(
  open: OpenRelease,
  offset: number,
  options: CompletionOptions,
): CompletionList {
  const slots = slotsAt(open.release, offset)
  if (slots.length > 0) return complete(slots.flatMap(slot => slotItems(open, slot, options)))
  const directive = typedDirective(open.release, offset)
  if (directive) return complete(directiveItems(open, directive, options))
  if (offset < open.release.body.start) return complete([])
  const label = typedLabel(open.release.text, offset)
  if (label && options.releases) {
    const items = linkItems(open, label, offset, options.releases())
    return { isIncomplete: true, items }
  }
  return complete(options.invoked ? bodyItems(open, offset) : [])
}

function complete(items: CompletionItem[]): CompletionList {
  return { isIncomplete: false, items }
}

function slotItems(open: OpenRelease, slot: Slot, options: CompletionOptions): CompletionItem[] {
  return slot.kind === 'key'
    ? keyItems(open, slot, options)
    : toItems(open, slot, choicesOf(open, slot, options))
}

function choicesOf(
  open: OpenRelease,
  slot: ValueSlot,
  { frequency }: CompletionOptions,
): readonly Choice[] {
  switch (slot.key) {
    case 'ministers':
      return ministerChoices(open, slot, frequency)
    case 'portfolios':
      return portfolioChoices(open, slot, frequency)
    case 'date':
      return dateChoices(open)
    case 'url':
      return urlChoices(open)
    default:
      return []
  }
}
