import { type Register, releaseDays } from '@release-lint/schema'
import { RequestType } from 'vscode-languageserver'

/** A name of the register, and the names of what it holds or of who holds it. */
export interface RegisterName {
  readonly name: string
  readonly with: readonly string[]
}

/** Who may sign a release of a day, in the order of the site, and under which portfolios. */
export interface RegisterNames {
  readonly ministers: readonly RegisterName[]
  readonly portfolios: readonly RegisterName[]
}

/** Asks for the names that hold on a day where a release is to stand: not part of the protocol, for our extension. */
export const RegisterNamesRequest = new RequestType<
  { readonly uri: string; readonly date: string },
  RegisterNames,
  void
>('releaseLint/registerNames')

/** The ministers of a day with what they hold, and the portfolios with their holders. */
export function registerNames(register: Register, date: string): RegisterNames {
  const days = releaseDays(date)
  const namesOf = (listed: readonly { readonly as: string }[]): string[] =>
    listed.map(({ as }) => as)
  return {
    ministers: register.ministersOn(days).map(({ minister, as }) => ({
      name: as,
      with: namesOf(register.portfoliosOf(minister, days)),
    })),
    portfolios: register.portfoliosOn(days).map(({ portfolio, as }) => ({
      name: as,
      with: namesOf(register.holders(portfolio, days)),
    })),
  }
}
