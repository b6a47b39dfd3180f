import type { Node, Parent, Root, Text } from 'mdast'
import { type Block, createBlock } from './blocks.ts'
import { createSourceText, type SourceText } from './source-map.ts'

/** The blocks of the body, in order, from its tree; `shift` is what the offsets of the tree lack of the file's. */
export function blocksOfTree(file: string, tree: Root, bodyStart: number, shift: number): Block[] {
  const blocks: Block[] = []
  // A stack of its own: hostile nesting is deeper than that of calls.
  const stack: { node: Node; inItem: boolean }[] = [{ node: tree, inItem: false }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, inItem } = entry
    if (node.type === 'paragraph' || node.type === 'heading') {
      if (startOf(node) + shift >= bodyStart)
        blocks.push(toBlock(file, node as Parent, inItem, shift))
    } else if ('children' in node) {
      const within = inItem || node.type === 'listItem'
      for (const child of (node as Parent).children.toReversed())
        stack.push({ node: child, inItem: within })
    }
  }
  return blocks
}

function toBlock(file: string, node: Parent, inItem: boolean, shift: number): Block {
  const source = createSourceText(file)
  addText(node, source, shift)
  const raw = source.read()
  return createBlock({
    kind: inItem ? 'item' : node.type === 'heading' ? 'heading' : 'paragraph',
    raw,
    range: { start: startOf(node) + shift, end: endOf(node) + shift },
    bold: node.children.every(isBoldOrBlank) && raw.trim() !== '',
    offsetAt: source.offsetAt,
  })
}

function addText(parent: Parent, source: SourceText, shift: number): void {
  const stack: Node[] = [parent]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') source.add((node as Text).value, startOf(node) + shift)
    else if (node.type === 'break') source.add('\n', endOf(node) + shift - 1)
    else if ('children' in node)
      for (const child of (node as Parent).children.toReversed()) stack.push(child)
  }
}

function isBoldOrBlank(node: Node): boolean {
  return node.type === 'strong' || (node.type === 'text' && (node as Text).value.trim() === '')
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0
}
