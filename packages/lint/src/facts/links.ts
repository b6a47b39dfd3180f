import { LETTERS, type Range } from '@release-lint/schema'
import type { Definition, Image, Link as LinkNode, Node, Parent, Root, Text } from 'mdast'
import { destinationAt, labelEnd } from './link-source.ts'
import { createSourceText } from './source-map.ts'

/** A link or image of the body. */
export interface Link {
  /** `bare` is an address that nothing links. */
  readonly kind: 'inline' | 'autolink' | 'definition' | 'image' | 'bare'
  /** The target with escapes and character references resolved. */
  readonly url: string
  /** The target as written; an empty range between the brackets when there is none. */
  readonly urlRange: Range
  /** The text, or the alternative text of an image, without markup. */
  readonly text: string
  readonly textRange: Range
  readonly range: Range
  /** Whether an image stands in it. */
  readonly image: boolean
}

const HINT = /[[<]|https?:|www\./i
const BARE = new RegExp(
  `(?<![${LETTERS}\\d@/.])(?:https?:\\/\\/|www\\.)[^\\s<>"“”‘’()[\\]{}|\\\\^\`]{3,2000}`,
  'gi',
)

/** What an address that nothing links cannot do without. */
export const MAY_BE_BARE = /https?:|www\./i
const ADDRESS = /^(?:https?:\/\/|www\.)./i

/** Whether a body has what a link cannot do without; most have not, and need no tree for their links. */
export function mayHoldLinks(file: string, bodyStart: number): boolean {
  return HINT.test(file.slice(bodyStart))
}

/** Every link of the body, in order. `shift` is what the tree's offsets lack of the file's. */
export function collectLinks(file: string, tree: Root, bodyStart: number, shift: number): Link[] {
  const links: Link[] = []
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (startOf(node) + shift >= bodyStart) links.push(...linksIn(file, node, shift))
    if (!('children' in node)) continue
    // What stands in a link is no bare address; an image may stand there.
    const linked = node.type === 'link' || node.type === 'linkReference'
    for (const child of (linked
      ? imagesIn(node as Parent)
      : (node as Parent).children
    ).toReversed()) {
      stack.push(child)
    }
  }
  return links
}

function imagesIn(parent: Parent): Node[] {
  const images: Node[] = []
  const stack: Node[] = [parent]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'image') images.push(node)
    if (!('children' in node)) continue
    for (const child of (node as Parent).children.toReversed()) stack.push(child)
  }
  return images
}

function linksIn(file: string, node: Node, shift: number): Link[] {
  if (node.type === 'link') return [ofLink(file, node as LinkNode, shift)]
  if (node.type === 'image') return [ofImage(file, node as Image, shift)]
  if (node.type === 'definition') return [ofDefinition(file, node as Definition, shift)]
  return node.type === 'text' ? bareLinks(file, (node as Text).value, startOf(node) + shift) : []
}

function ofLink(file: string, node: LinkNode, shift: number): Link {
  const range = rangeOf(node, shift)
  const text = textOf(node)
  const image = node.children.some(({ type }) => type === 'image')
  const last = node.children.at(-1)
  if (file[range.start] === '<') {
    const inner = { start: range.start + 1, end: range.end - 1 }
    return {
      kind: 'autolink',
      url: node.url,
      urlRange: inner,
      text,
      textRange: inner,
      range,
      image,
    }
  }
  const textEnd = labelEnd(file, last ? endOf(last) + shift : range.start + 1)
  const textRange = { start: range.start + 1, end: textEnd }
  const urlRange = destinationAt(file, textEnd + 2)
  return { kind: 'inline', url: node.url, urlRange, text, textRange, range, image }
}

function ofImage(file: string, node: Image, shift: number): Link {
  const range = rangeOf(node, shift)
  const textRange = { start: range.start + 2, end: labelEnd(file, range.start + 2) }
  const urlRange = destinationAt(file, textRange.end + 2)
  return {
    kind: 'image',
    url: node.url,
    urlRange,
    text: node.alt ?? '',
    textRange,
    range,
    image: true,
  }
}

function ofDefinition(file: string, node: Definition, shift: number): Link {
  const range = rangeOf(node, shift)
  const textRange = { start: range.start + 1, end: labelEnd(file, range.start + 1) }
  const urlRange = destinationAt(file, textRange.end + 2)
  const text = node.label ?? ''
  return { kind: 'definition', url: node.url, urlRange, text, textRange, range, image: false }
}

/** The addresses in a text that starts at offset `start` of the file. */
export function bareLinks(file: string, value: string, start: number): Link[] {
  const links: Link[] = []
  if (!MAY_BE_BARE.test(value)) return links
  // Each address is looked for from the one before it: to align the whole text for each is slow.
  let done = 0
  let at = start
  BARE.lastIndex = 0
  for (let match = BARE.exec(value); match; match = BARE.exec(value)) {
    const { 0: found, index } = match
    const url = trimPunctuation(found)
    if (!ADDRESS.test(url)) continue
    const last = index + url.length - 1
    const source = createSourceText(file)
    source.add(value.slice(done, last + 1), at)
    const range = { start: source.offsetAt(index - done), end: source.offsetAt(last - done) + 1 }
    done = last
    at = range.end - 1
    links.push({
      kind: 'bare',
      url,
      urlRange: range,
      text: url,
      textRange: range,
      range,
      image: false,
    })
  }
  return links
}

/** An address without the punctuation of the sentence that it ends. */
function trimPunctuation(url: string): string {
  let end = url.length
  while (end > 0 && ".,;:!?'*_–—…".includes(url[end - 1] ?? '')) end--
  return url.slice(0, end)
}

function textOf(parent: Parent): string {
  let text = ''
  const stack: Node[] = [parent]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && typeof node.value === 'string') text += node.value
    if ('children' in node) {
      for (const child of (node as Parent).children.toReversed()) stack.push(child)
    }
  }
  return text
}

function rangeOf(node: Node, shift: number): Range {
  return { start: startOf(node) + shift, end: endOf(node) + shift }
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0
}
