import type { Minister } from '@release-lint/schema'
import type { Facts } from '../facts/facts.ts'

const REACH = 110
const ACTING = 'Acting '

const ON_BEHALF = /\bon behalf of /i

/** Whether the body says that the minister acts for another, or speaks on behalf of one. */
export function standsIn({ prose, blocks }: Facts, minister: Minister): boolean {
  // Hardly a body has either, which one look at all of it tells.
  const acts = prose.text.includes(ACTING)
  if (!acts && !ON_BEHALF.test(prose.text)) return false
  const name = minister.name.replace(/’/g, "'")
  return blocks.some(({ text }) => (acts && actsIn(text, name)) || isOnBehalf(text))
}

function actsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(ACTING); at >= 0; at = text.indexOf(ACTING, at + 1)) {
    const after = text.slice(at, at + REACH)
    const end = after.indexOf(name)
    // The name of a long list is that of its last title, so no other name stands between.
    if (end > 0 && /Minister|Attorney/.test(after.slice(0, end))) return true
  }
  return false
}

function isOnBehalf(text: string): boolean {
  const at = text.search(ON_BEHALF)
  return at >= 0 && /\bMinister|\bHon\b/.test(text.slice(at, at + REACH).split(/[.”;]/)[0] ?? '')
}
