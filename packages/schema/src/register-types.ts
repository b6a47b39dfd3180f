import type { Day, Span } from './day.ts'

/** A day, or all days on which a release may have come out (`releaseDays`). */
export type When = Day | Span

/** How somebody holds a portfolio, in the order in which holders are listed. */
export const ROLES = ['minister', 'associate', 'acting', 'under-secretary'] as const

/** How somebody holds a portfolio. */
export type Role = (typeof ROLES)[number]

/** What a portfolio tag is; nobody in particular holds a topic. */
export const PORTFOLIO_KINDS = ['portfolio', 'office', 'body', 'associate-form', 'topic'] as const

/** What a portfolio tag is. */
export type PortfolioKind = (typeof PORTFOLIO_KINDS)[number]

/** The exact string that the site lists, and the days on which it is right. */
export interface Listing extends Span {
  readonly as: string
}

/** A person who is or was a minister or under-secretary. */
export interface Minister {
  readonly id: string
  readonly name: string
  readonly listedAs: readonly Listing[]
  /** Position in the site's order of ministers. */
  readonly listOrder?: number
  /** How bodies refer to them after first mention, commonest first: `Mr Jones`. */
  readonly attribution?: readonly string[]
  readonly aliases?: readonly string[]
}

/** The portfolio that one became or came from, and the day of the change. */
export interface Renaming {
  readonly id: string
  readonly day: Day
}

/** A portfolio tag; in force during its `periods`, or from `from` to `to` when it has none. */
export interface Portfolio extends Span {
  readonly id: string
  readonly name: string
  readonly kind: PortfolioKind
  /** What its minister is called, where that is not `Minister of <name>`. */
  readonly title?: string
  /** Whether any minister's release may carry it. */
  readonly shared?: boolean
  readonly periods?: readonly Span[]
  readonly listedAs?: readonly Listing[]
  readonly renamedFrom?: readonly Renaming[]
  readonly renamedTo?: readonly Renaming[]
  /** Ids of the tags that a release may carry in place of this one, and the other way round. */
  readonly interchangeableWith?: readonly string[]
  readonly aliases?: readonly string[]
  /** Other words that bodies use before `Minister <Name>`. */
  readonly spokenAs?: readonly string[]
}

/** One row of who held what: ids of a minister and a portfolio. */
export interface TenureRow extends Span {
  readonly minister: string
  readonly portfolio: string
  readonly role: Role
  /** `inferred`: days widened to the nearest reshuffle. For the check only, not shipped. */
  readonly confidence?: 'exact' | 'inferred'
  readonly note?: string
}

/** Who was prime minister when: the id of a minister. */
export interface Premiership extends Span {
  readonly minister: string
}

/** A government, from swearing-in to swearing-in. */
export interface Government extends Span {
  readonly id: string
  readonly name: string
  readonly primeMinisters: readonly Premiership[]
  /** On the government in office: the last day for which its lead ministers are evidenced. */
  readonly verifiedTo?: Day
  /** The same for associates, acting ministers and under-secretaries. */
  readonly associatesVerifiedTo?: Day
}

/** Everything that the register knows. */
export interface RegisterData {
  readonly ministers: readonly Minister[]
  readonly portfolios: readonly Portfolio[]
  readonly tenures: readonly TenureRow[]
  readonly governments: readonly Government[]
}

/** A minister and the name under which the site lists them. */
export interface ListedMinister {
  readonly minister: Minister
  readonly as: string
}

/** A portfolio and the name under which the site lists it. */
export interface ListedPortfolio {
  readonly portfolio: Portfolio
  readonly as: string
}

/** Who held what, and how, from when to when. */
export interface Tenure extends Span {
  readonly minister: Minister
  readonly portfolio: Portfolio
  readonly role: Role
  readonly note?: string
}
