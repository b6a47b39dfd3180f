import { fold, type Register } from '@release-lint/schema'

/** Which names mean the same minister or portfolio, at whatever time they were written. */
export interface Identities {
  /** The id of the register; for a name that it does not know, a key of its own. */
  ministerKey(name: string): string
  portfolioKey(name: string): string
}

const ALWAYS = { from: '0001-01-01', to: null }
const known = new WeakMap<Register, Identities>()

/** The identities of a register, made once for it. */
export function identitiesOf(register: Register): Identities {
  const identities = known.get(register) ?? createIdentities(register)
  known.set(register, identities)
  return identities
}

function createIdentities(register: Register): Identities {
  return {
    ministerKey: memo(name => {
      const found = register.resolveMinister(name, ALWAYS)
      return found.kind === 'unknown' ? undefined : found.minister.id
    }),
    portfolioKey: memo(name => {
      const found = register.resolvePortfolio(name, ALWAYS)
      return found.kind === 'unknown' ? undefined : found.portfolio.id
    }),
  }
}

// An archive has a few hundred names; what is typed letter by letter must not pile up for ever.
const MAX_NAMES = 10_000

function memo(idOf: (name: string) => string | undefined): (name: string) => string {
  const keys = new Map<string, string>()
  return name => {
    const seen = keys.get(name)
    if (seen !== undefined) return seen
    if (keys.size >= MAX_NAMES) keys.clear()
    const key = idOf(name) ?? `unknown ${fold(name)}`
    keys.set(name, key)
    return key
  }
}
