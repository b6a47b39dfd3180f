import type { Day, Span } from './day.ts'
import type { Portfolio, Role, Tenure } from './register-types.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** A day in words: `27 November 2023`. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`
}

const ROLE_BEFORE_TITLE: Readonly<Record<Role, string>> = {
  minister: '',
  associate: 'Associate ',
  acting: 'Acting ',
  'under-secretary': 'Parliamentary Under-Secretary to the ',
}

/** A tenure in words: `Associate Minister of Health, 27 November 2023 – 24 January 2025`. */
export function describeTenure(tenure: Tenure): string {
  return `${titleOf(tenure)}${formatSpan(tenure)}`
}

/** The title that the holder has: `Associate Minister of Health`. */
export function titleOf({ portfolio, role }: Pick<Tenure, 'portfolio' | 'role'>): string {
  const title = titleOfMinister(portfolio)
  return title.startsWith('Associate ') ? title : ROLE_BEFORE_TITLE[role] + title
}

/** The title as bodies write it before a name: `Associate Health Minister`. */
export function spokenTitle(tenure: Pick<Tenure, 'portfolio' | 'role'>): string {
  const { portfolio, role } = tenure
  const title = titleOfMinister(portfolio)
  if (role === 'under-secretary') return titleOf(tenure)
  // an office has a title of its own, and so have some coordinators
  const spoken = title.startsWith('Minister ') ? `${portfolio.name} Minister` : title
  return title.startsWith('Associate ') ? title : ROLE_BEFORE_TITLE[role] + spoken
}

function titleOfMinister({ name, kind, title }: Portfolio): string {
  if (title) return title
  // such a tag is a title: `Associate  Minister of Education`, with two spaces
  return kind === 'associate-form' ? name.replace(/ +/g, ' ') : `Minister of ${name}`
}

// Tenures that began earlier are cut there.
const FIRST_DAY = '1996-01-01'

function formatSpan({ from, to }: Span): string {
  if (to === null) return ` since ${formatDay(from)}`
  if (from === FIRST_DAY) return ` until ${formatDay(to)}`
  return from === to ? `, ${formatDay(from)}` : `, ${formatDay(from)} – ${formatDay(to)}`
}
