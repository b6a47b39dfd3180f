import type { Register } from '@release-lint/schema'
import { type CompletionItem, MarkupKind } from 'vscode-languageserver'
import { ministerCard } from '../cards/minister.ts'
import { portfolioCard } from '../cards/portfolio.ts'
import type { ItemData } from './choice.ts'

/**
 * The item with its documentation: the tenures of the minister, or the holders of the portfolio.
 *
 * `registerOf` gives the register of an open document; undefined when it has been closed.
 */
export function resolveCompletion(
  item: CompletionItem,
  registerOf: (uri: string) => Register | undefined,
): CompletionItem {
  const data: unknown = item.data
  const register = isItemData(data) ? registerOf(data.uri) : undefined
  const value = register && isItemData(data) ? cardOf(register, data) : undefined
  return value === undefined
    ? item
    : { ...item, documentation: { kind: MarkupKind.Markdown, value } }
}

function cardOf(register: Register, { kind, id, when }: ItemData): string | undefined {
  const minister = kind === 'minister' ? register.minister(id) : undefined
  if (minister) return ministerCard(register, minister, when)
  const portfolio = kind === 'portfolio' ? register.portfolio(id) : undefined
  return portfolio && portfolioCard(register, portfolio, when)
}

// It comes back from the client, which may have changed it.
function isItemData(data: unknown): data is ItemData {
  if (typeof data !== 'object' || data === null) return false
  const { uri, kind, id, when } = data as Partial<Record<keyof ItemData, unknown>>
  return [uri, kind, id].every(text => typeof text === 'string') && when !== undefined
}
