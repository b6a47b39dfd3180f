import type { Root } from 'mdast'

/** Parses Markdown with frontmatter to mdast, with positions. */
export type Parse = (markdown: string) => Root

/** Which parser reads the Markdown: `satteri` (native) or `remark` (remark-parse). Both give the same tree. */
export type ParserName = 'satteri' | 'remark'

/** Loads remark-parse, the parser of every place where there is no native one. */
export async function loadRemark(): Promise<Parse> {
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }] = await Promise.all(
    [import('unified'), import('remark-parse'), import('remark-frontmatter')],
  )
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
  return markdown => processor.parse(markdown)
}

/** Loads the native parser. Rejects where its binary is not there. */
export async function loadSatteri(): Promise<Parse> {
  const { markdownToMdast } = await import('satteri')
  const features = { frontmatter: true, gfm: false } as const
  const parse: Parse = markdown => markdownToMdast(markdown, { features }) as Root
  parse('')
  return parse
}

/** Loads the parser that `name` says, or the fastest that there is. */
export async function loadParser(name?: ParserName): Promise<Parse> {
  if (name === 'remark') return loadRemark()
  return name === 'satteri' ? loadSatteri() : loadSatteri().catch(loadRemark)
}
