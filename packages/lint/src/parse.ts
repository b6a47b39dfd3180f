import type { Root } from 'mdast'

/** Parses Markdown with frontmatter to mdast, with positions. */
export type Parse = (markdown: string) => Root

/** Which parser reads the Markdown: `satteri` (native) or `remark` (remark-parse). Both give the same tree. */
export type ParserName = 'satteri' | 'remark'

/** Loads remark-parse, the parser of every place where there is no native one. */
export async function loadRemark(): Promise<Parse> {
  return remarkParser(
    ...(await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-frontmatter'),
    ])),
  )
}

/** Makes the parser of these modules. */
export function remarkParser(
  { unified }: typeof import('unified'),
  { default: remarkParse }: typeof import('remark-parse'),
  { default: remarkFrontmatter }: typeof import('remark-frontmatter'),
): Parse {
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
  return markdown => processor.parse(markdown)
}

/** Loads the native parser. Rejects where its binary is not there. */
export async function loadSatteri(): Promise<Parse> {
  return satteriParser(await import('satteri'))
}

/** Makes the native parser. Throws where its binary is not there. */
export function satteriParser({ markdownToMdast }: typeof import('satteri')): Parse {
  const features = { frontmatter: true, gfm: false } as const
  const parse: Parse = markdown => markdownToMdast(markdown, { features }) as Root
  parse('')
  return markdown =>
    hasManyReferences(markdown) ? unmask(parse(markdown.replaceAll('&', MASK))) : parse(markdown)
}

// Satteri's time and memory grow with the square of the character references, up to the end of the
// process, so where there are thousands of them they are read as they are written.
const MAX_REFERENCES = 2000
const MASK = '\ue000'

function hasManyReferences(markdown: string): boolean {
  let count = 0
  for (let at = markdown.indexOf('&'); at !== -1; at = markdown.indexOf('&', at + 1)) {
    if (++count > MAX_REFERENCES) return true
  }
  return false
}

function unmask(tree: Root): Root {
  const stack: unknown[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (typeof value === 'string')
        Object.assign(node as object, { [key]: value.replaceAll(MASK, '&') })
      else if (key === 'children') for (const child of value as unknown[]) stack.push(child)
    }
  }
  return tree
}

/** Loads the parser that `name` says, or the fastest that there is. */
export async function loadParser(name?: ParserName): Promise<Parse> {
  if (name === 'remark') return loadRemark()
  return name === 'satteri' ? loadSatteri() : loadSatteri().catch(loadRemark)
}
