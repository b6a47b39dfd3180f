import { once } from '@release-lint/schema'
import { loadParser, type Parse, type ParserName, remarkParser, satteriParser } from '../parse.ts'
import { usageError } from './errors.ts'

/** The parser of a session. Throws a UsageError where the one that was asked for cannot be loaded. */
export async function parserOf(name?: ParserName): Promise<Parse> {
  // A bundle can load at once what it holds; a module of Node cannot.
  if (name === undefined && typeof require === 'function') return parserWhenNeeded()
  return loadParser(name).catch((error: unknown) => {
    throw usageError(
      `The parser cannot be loaded here (${String(error).split('\n')[0]}); use --parser remark`,
    )
  })
}

/** The fastest parser that there is, loaded for the first text: nine releases in ten are read without one. */
function parserWhenNeeded(): Parse {
  const parser = once(() => {
    try {
      return satteriParser(require('satteri'))
    } catch {
      return remarkParser(
        require('unified'),
        require('remark-parse'),
        require('remark-frontmatter'),
      )
    }
  })
  return markdown => parser()(markdown)
}
