import { type Minister, searchForms, spokenTitle, type Tenure } from '@release-lint/schema'
import { typedPhrase } from 'release-lint'
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { toLspRange } from '../../convert.ts'
import type { OpenRelease } from '../../open-release.ts'
import { daysOf } from '../days.ts'
import { listedMinisters, listedPortfolios } from '../listed.ts'
import { type ItemData, searchText, toSortText } from './choice.ts'

interface Phrase {
  readonly text: string
  readonly minister: Minister
  readonly forms: readonly string[]
}

/**
 * What bodies call ministers: "Resources Minister Shane Jones", "Mr Jones says".
 *
 * Listed ministers come first, with their listed portfolios; then all others who are in office.
 */
export function bodyItems(open: OpenRelease, offset: number): CompletionItem[] {
  const { document, release } = open
  const phrases = phrasesOf(open)
  const range = typedPhrase(
    release.text,
    offset,
    phrases.map(({ text }) => text),
  )
  return phrases.map(({ text, minister, forms }, index) => ({
    label: text,
    kind: CompletionItemKind.Text,
    sortText: toSortText(index),
    filterText: searchText([text, ...forms]),
    textEdit: { range: toLspRange(document, range), newText: text },
    data: dataOf(open, minister),
  }))
}

function dataOf(open: OpenRelease, { id }: Minister): ItemData {
  return { uri: open.document.uri, kind: 'minister', id, when: daysOf(open) }
}

function phrasesOf(open: OpenRelease): Phrase[] {
  const when = daysOf(open)
  const ministers = listedMinisters(open)
  const portfolios = listedPortfolios(open)
  const inOffice = open.register.ministersOn(when).map(({ minister }) => minister)
  const titled = (minister: Minister, wanted: (tenure: Tenure) => boolean): Phrase[] =>
    open.register
      .tenuresOf(minister, when)
      .filter(wanted)
      .map(tenure => titledName(tenure))
  const isListed = ({ portfolio }: Tenure): boolean => portfolios.includes(portfolio)
  const others = inOffice.filter(minister => !ministers.includes(minister))
  return [
    ...ministers.flatMap(minister => titled(minister, isListed)),
    ...ministers.flatMap(attribution),
    ...ministers.flatMap(minister => titled(minister, tenure => !isListed(tenure))),
    ...others.flatMap(minister => [...titled(minister, () => true), ...attribution(minister)]),
  ]
}

function titledName(tenure: Tenure): Phrase {
  const { minister } = tenure
  return {
    text: `${spokenTitle(tenure)} ${minister.name}`,
    minister,
    forms: searchForms(minister.name),
  }
}

function attribution(minister: Minister): Phrase[] {
  const [name] = minister.attribution ?? []
  return name === undefined
    ? []
    : [{ text: `${name} says`, minister, forms: searchForms(minister.name) }]
}
