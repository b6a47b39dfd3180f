import { describe, expect, test } from 'vitest'
import { releaseDays } from '../src/day.ts'
import { defaultRegister } from '../src/register.ts'

const register = defaultRegister()
const SEED = '2025-11-25'
const id = (name: string) => ({ id: name })
const ministerIs = (name: string, when: string) => {
  const { kind, ...found } = register.resolveMinister(name, when)
  return 'as' in found ? `${kind}: ${found.as}` : kind
}
const portfolioIs = (name: string, when: string) => {
  const { kind, ...found } = register.resolvePortfolio(name, when)
  if ('as' in found) return `${kind}: ${found.as}`
  return 'renamedTo' in found ? [kind, ...found.renamedTo.map(({ as }) => as)].join(': ') : kind
}

describe('the seed release', () => {
  test('names ministers of the day who hold its portfolios', () => {
    expect(ministerIs('Rt Hon Winston Peters', SEED)).toBe('listed: Rt Hon Winston Peters')
    expect(ministerIs('Hon Shane Jones', SEED)).toBe('listed: Hon Shane Jones')
    expect(register.holds(id('winston-peters'), id('foreign-affairs'), SEED)).toBe(true)
    expect(register.holds(id('shane-jones'), id('resources'), SEED)).toBe(true)
    expect(register.holds(id('shane-jones'), id('foreign-affairs'), SEED)).toBe(false)
  })

  test('lists both in site order', () => {
    const [peters, jones] = ['winston-peters', 'shane-jones'].map(register.minister)
    expect(peters && jones && register.compareMinisters(peters, jones)).toBeLessThan(0)
    expect(register.ministerOrderKnown(releaseDays(SEED))).toBe(true)
  })
})

describe('names of ministers', () => {
  test.each([
    ['Shane Jones', SEED, 'variant: Hon Shane Jones'],
    ['hon shane jones', SEED, 'variant: Hon Shane Jones'],
    ['Jones, Hon Shane', SEED, 'variant: Hon Shane Jones'],
    ['Matua Shane Jones', SEED, 'variant: Hon Shane Jones'],
    ['Hon Judith Collins', SEED, 'variant: Hon Judith Collins KC'],
    ['Hon Simon Court', SEED, 'variant: Simon Court'],
    ['Simon Court', SEED, 'listed: Simon Court'],
    ['Hon\u00a0Shane Jones', SEED, 'variant: Hon Shane Jones'],
    ["Hon Damien O'Connor", '2019-05-01', 'listed: Hon Damien O’Connor'],
    ['Hon Damien O’Connor', '2021-05-01', "listed: Hon Damien O'Connor"],
    ['Hon Damien O’Connor', SEED, 'not-in-office'],
    ['Hon Chris Hipkins', '2020-11-05', 'listed: Hon Chris Hipkins'],
    ['Rt Hon Chris Hipkins', '2020-11-06', 'listed: Rt Hon Chris Hipkins'],
    ['Hon Chris Hipkins', '2020-11-07', 'variant: Rt Hon Chris Hipkins'],
    ['Hon Cameron Brewer', SEED, 'not-in-office'],
    ['View as PDF document', SEED, 'unknown'],
  ])('%j on %s is %s', (name, day, found) => {
    expect(ministerIs(name, day)).toBe(found)
  })

  test('a misspelt name comes with the nearest listed that day', () => {
    const found = register.resolveMinister('Hon Shayne Jons', SEED)
    expect(found).toEqual({ kind: 'unknown', nearest: ['Hon Shane Jones'] })
  })

  test('somebody out of office comes with the days in office', () => {
    const found = register.resolveMinister('Hon Andrew Bayly', SEED)
    expect(found).toMatchObject({
      kind: 'not-in-office',
      spans: [{ from: '2023-11-27', to: '2025-02-24' }],
    })
  })

  test('both names are right on the day of a change, and in the day of grace before', () => {
    for (const when of ['2020-11-06', releaseDays('2020-11-05')]) {
      expect(register.resolveMinister('Hon Chris Hipkins', when).kind).toBe('listed')
      expect(register.resolveMinister('Rt Hon Chris Hipkins', when).kind).toBe('listed')
    }
  })
})

describe('names of portfolios', () => {
  test.each([
    ['Resources', SEED, 'listed: Resources'],
    ['resources', SEED, 'variant: Resources'],
    ['Minister for Resources', SEED, 'variant: Resources'],
    ['Resources Minister', SEED, 'variant: Resources'],
    ['Associate Minister of Health', SEED, 'variant: Health'],
    ['Associate Minister of Health', '1997-05-01', 'listed: Associate Minister of Health'],
    ['Tourism & Hospitality', SEED, 'variant: Tourism and Hospitality'],
    ['Science Innovation and Technology', SEED, 'variant: Science, Innovation and Technology'],
    ['Fisheries', SEED, 'variant: Oceans and Fisheries'],
    ['Fisheries', '2019-05-01', 'listed: Fisheries'],
    ['Oceans and Fisheries', '2019-05-01', 'not-in-force: Fisheries'],
    ['Trade', '2024-12-01', 'listed: Trade'],
    ['Trade and Investment', '2024-12-01', 'listed: Trade and Investment'],
    ['Trade', SEED, 'variant: Trade and Investment'],
    ['Economic Development', SEED, 'not-in-force: Economic Growth'],
    ['Economic Growth', '2024-05-01', 'not-in-force: Economic Development'],
    ['Agriculture', '2013-05-01', 'not-in-force: Primary Industries'],
    [
      'Māori Crown Relations: Te Arawhiti',
      '2023-05-01',
      'listed: Māori Crown Relations: Te Arawhiti',
    ],
    ['Māori Crown Relations: Te Arawhiti', SEED, 'variant: Māori Crown Relations'],
    ['Maori Development', SEED, 'variant: Māori Development'],
    ['Whanau Ora', '2016-05-01', 'listed: Whanau Ora'],
    ["Veterans' Affairs", '2013-05-01', 'listed: Veterans’ Affairs'],
    ['Budget 2014', '2014-05-15', 'listed: Budget 2014'],
  ])('%j on %s is %s', (name, day, found) => {
    expect(portfolioIs(name, day)).toBe(found)
  })

  test('a misspelt name comes with the nearest in force that day', () => {
    const found = register.resolvePortfolio('Heath', SEED)
    expect(found).toMatchObject({ kind: 'unknown', nearest: ['Health', 'Mental Health'] })
  })
})

describe('who holds what', () => {
  const names = (rows: readonly { as: string }[]) => rows.map(({ as }) => as)

  test('leads come before associates', () => {
    expect(names(register.holders(id('health'), SEED))).toEqual([
      'Hon Simeon Brown',
      'Hon Matt Doocey',
      'Hon David Seymour',
      'Hon Casey Costello',
    ])
    expect(names(register.portfoliosOf(id('shane-jones'), SEED))).toEqual([
      'Oceans and Fisheries',
      'Regional Development',
      'Resources',
      'Energy',
      'Finance',
    ])
  })

  test('predecessor and successor both hold it on the day of the change', () => {
    const leads = (when: string) =>
      register
        .tenuresFor(id('health'), when)
        .filter(({ role }) => role === 'minister')
        .map(({ minister }) => minister.id)
    expect(leads('2025-01-23')).toEqual(['shane-reti'])
    expect(leads('2025-01-24')).toEqual(['shane-reti', 'simeon-brown'])
    expect(leads('2025-01-25')).toEqual(['simeon-brown'])
  })

  test('a campaign tag is held by anybody', () => {
    const day = '2014-05-15'
    expect(register.holds(id('amy-adams'), id('budget-2014'), day)).toBe(true)
    expect(register.holds(id('amy-adams'), id('canterbury-earthquake-recovery'), day)).toBe(true)
  })

  test('an under-secretary holds the portfolio', () => {
    const [tenure] = register.tenuresOf(id('simon-court'), SEED)
    expect(tenure).toMatchObject({ role: 'under-secretary', from: '2023-11-27', to: null })
  })
})

test('tags that stand for each other', () => {
  expect(register.interchangeable({ id: 'nzsis' }, { id: 'gcsb' })).toBe(true)
  expect(register.interchangeable({ id: 'gcsb' }, { id: 'nzsis' })).toBe(true)
  expect(register.interchangeable({ id: 'gcsb' }, { id: 'health' })).toBe(false)
})

describe('lists and time', () => {
  test('the site lists its offices first, then the alphabet without macrons', () => {
    const names = register.portfoliosOn(SEED).map(({ as }) => as)
    const offices = ['Prime Minister', 'Deputy Prime Minister', 'Leader of the House', 'ACC']
    expect(names.slice(0, 4)).toEqual(offices)
    expect(names.indexOf('Māori Development')).toBe(names.indexOf('Māori Crown Relations') + 1)
    expect(names.at(-1)).toBe('Youth')
  })

  test('the order of ministers is known for one ranking only', () => {
    expect(register.ministersOn(SEED)[0]?.as).toBe('Rt Hon Christopher Luxon')
    expect(register.ministerOrderKnown('2026-05-01')).toBe(false)
    expect(register.ministerOrderKnown('2019-05-01')).toBe(false)
    expect(register.portfolioOrderKnown('2017-10-25')).toBe(false)
  })

  test('a government is in office from swearing-in to swearing-in', () => {
    expect(register.governmentOn('2023-11-26')?.id).toBe('sixth-labour')
    expect(register.governmentOn('2023-11-27')?.id).toBe('sixth-national')
    expect(register.governmentOn('1980-01-01')).toBeUndefined()
  })

  test('what comes after the evidence is not verified', () => {
    expect(register.verifiedTo).toBe('2026-07-18')
    expect(register.associatesVerifiedTo).toBe('2026-02-28')
    expect(register.unverified('2026-07-18')).toBe(false)
    expect(register.unverified('2026-07-19')).toBe(true)
  })
})

test.each([
  [
    'social-development-and-employment',
    SEED,
    ['Social Development 2020-11-06', 'Social Services, Work and Income 1999-12-10'],
  ],
  [
    'social-development-and-employment',
    '2005-08-02',
    ['Social Services, Work and Income 1999-12-10'],
  ],
  ['health', SEED, []],
])('the former names of %s on %s', (name, day, former) => {
  const portfolio = register.portfolio(name)
  const names = portfolio ? register.formerNames(portfolio, day) : []
  expect(names.map(({ name: as, until }) => `${as} ${until}`)).toEqual(former)
})
