import { describe, expect, test } from 'vitest'
import { createRegister, defaultRegister } from '../src/register.ts'
import { checkRegister, readRegisterFiles } from '../src/register-check.ts'

const base = defaultRegister().data

/** The problems of one file laid over the register, as `line:column message`. */
function problems(text: string, path = 'extra.yaml'): string[] {
  return checkRegister([{ path, text }], base).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  )
}

const tenure = (fields: string) => `- {minister: shane-jones, portfolio: rail, ${fields}}\n`

describe('shape', () => {
  test.each([
    ['- {minster: x}', ['1:4 Unknown key `minster` (did you mean `minister`)']],
    ['- shane-jones', ['1:3 Write a map here']],
    [
      tenure('role: chief, from: "2026-08-01", to: null'),
      ['1:50 `role` is one of minister, associate, acting, under-secretary'],
    ],
    [
      tenure('role: acting, from: "2025-02-31", to: null'),
      ['1:64 Not a day of the calendar; write a real one as "YYYY-MM-DD"'],
    ],
    [
      tenure('role: acting, from: "2026-08-01"'),
      ['1:3 Missing key `to`: A day is text as "YYYY-MM-DD", in quotes'],
    ],
  ])('%s', (text, expected) => {
    expect(problems(text, 'config/tenures.yaml')).toEqual(expect.arrayContaining(expected))
  })

  test('broken YAML, repeated keys and aliases are pointed at', () => {
    expect(problems('tenures: [')[0]).toMatch(/^1:\d+ /)
    expect(problems('tenures: []\ntenures: []')).toEqual([
      '2:1 `tenures` is there twice; keep one of the two',
    ])
    expect(problems('tenures: &a []\nportfolios: *a')).toEqual([
      '2:13 Aliases are not read; write the value out',
    ])
    expect(problems('['.repeat(100_000))).toHaveLength(1)
  })

  test('a list needs a file name that says of what', () => {
    expect(problems('- {}')).toEqual([
      '1:1 Name a list of rows ministers.yaml, portfolios.yaml, tenures.yaml, governments.yaml, or write a map with these as its keys',
    ])
    expect(problems('# nothing yet')).toEqual([])
  })
})

describe('rows together', () => {
  test.each([
    [
      'portfolios: [{id: spies, name: Spies, kind: body, from: "2026-08-01", to: null, interchangeableWith: [nzsiss]}]',
      '1:103 No row of portfolios has the id `nzsiss`: did you mean `nzsis`',
    ],
    [
      'tenures: [{minister: shane-jons, portfolio: rail, role: acting, from: "2026-08-01", to: null}]',
      '1:22 No row of ministers has the id `shane-jons`: did you mean `shane-jones`',
    ],
    [
      'tenures: [{minister: shane-jones, portfolio: rail, role: acting, from: "2026-08-01", to: "2026-07-01"}]',
      '1:90 `to` is before `from` (2026-08-01): correct one of the two',
    ],
    [
      'tenures: [{minister: shane-jones, portfolio: finance, role: minister, from: "2026-08-01", to: null}]',
      '1:77 `nicola-willis` is still the minister then: end that tenure, or make one of the two associate or acting',
    ],
    [
      'tenures: [{minister: shane-jones, portfolio: resources, role: minister, from: "2026-08-01", to: null}]',
      '1:79 The same tenure runs since 2023-11-27: end that one before, or join the two',
    ],
    [
      'tenures: [{minister: shane-jones, portfolio: rail, role: acting, from: "2020-08-01", to: null}]',
      '1:72 `rail` is in force 2024-12-11 to today only: correct the days here or there',
    ],
    [
      'portfolios: [{id: sea, name: Sea, kind: portfolio, from: "2026-08-01", to: null, renamedFrom: [{id: sea-ice, day: "2026-08-01"}]}]',
      '1:101 No row of portfolios has the id `sea-ice`: add a row for it to portfolios',
    ],
    [
      'ministers: [{id: kea, name: Kea, listedAs: [{as: Hon Kea, from: "2026-08-01", to: null}, {as: Rt Hon Kea, from: "2026-09-01", to: null}]}]',
      '1:113 `Hon Kea` is still listed then: end it on the day on which this begins',
    ],
    [
      'governments: [{id: next, name: Next, from: "2026-12-01", to: "2029-12-01", primeMinisters: [], verifiedTo: "2026-12-01"}]',
      '1:108 `verifiedTo` is for the government in office only: take it out',
    ],
  ])('%s', (text, expected) => {
    expect(problems(text)).toContain(expected)
  })

  test('a row that is there twice names the other place', () => {
    const row = tenure('role: acting, from: "2026-08-01", to: "2026-08-02"')
    expect(problems(row + row, 'tenures.yaml')).toEqual([
      '2:3 This row is there already (tenures.yaml:1); keep one of the two',
    ])
  })

  test('of a row that is there twice each is told what is wrong with it', () => {
    const right = tenure('role: acting, from: "2026-08-01", to: "2026-08-02"')
    const reversed = tenure('role: acting, from: "2026-08-01", to: "2026-07-02"')
    expect(problems(right + reversed, 'tenures.yaml')).toEqual([
      '2:3 This row is there already (tenures.yaml:1); keep one of the two',
      expect.stringMatching(/^2:\d+ `to` is before `from` \(2026-08-01\)/),
    ])
  })

  test('rows with problems are not used', () => {
    const { data } = readRegisterFiles([{ path: 'a.yaml', text: 'tenures: [{}]' }], base)
    expect(data).toBe(base)
  })
})

describe('files laid over the register', () => {
  const laidOver = (text: string) => {
    const { data, problems } = readRegisterFiles([{ path: 'extra.yaml', text }], base)
    expect(problems).toEqual([])
    return createRegister(data)
  }

  test('end a tenure and begin the next', () => {
    const register = laidOver(`
tenures:
  - {minister: winston-peters, portfolio: racing, role: minister, from: "2023-11-27", to: "2026-08-03"}
  - {minister: shane-jones, portfolio: racing, role: minister, from: "2026-08-03", to: null}
`)
    const holders = (day: string) => register.holders({ id: 'racing' }, day).map(({ as }) => as)
    expect(holders('2026-08-02')).toEqual(['Rt Hon Winston Peters'])
    expect(holders('2026-08-03')).toEqual(['Rt Hon Winston Peters', 'Hon Shane Jones'])
    expect(holders('2026-08-04')).toEqual(['Hon Shane Jones'])
  })

  test('swear in a government, with which all open tenures of the last end', () => {
    const register = laidOver(`
governments:
  - id: sixth-national
    name: Sixth National Government
    from: "2023-11-27"
    to: "2026-12-01"
    primeMinisters: [{minister: christopher-luxon, from: "2023-11-27", to: "2026-12-01"}]
  - id: seventh-labour
    name: Seventh Labour Government
    from: "2026-12-01"
    to: null
    verifiedTo: "2026-12-01"
    primeMinisters: [{minister: chris-hipkins, from: "2026-12-01", to: null}]
ministers:
  - id: chris-hipkins
    name: Chris Hipkins
    listedAs: [{as: Rt Hon Chris Hipkins, from: "2026-12-01", to: null}]
tenures:
  - {minister: chris-hipkins, portfolio: prime-minister, role: minister, from: "2026-12-01", to: null}
`)
    const day = '2026-12-02'
    expect(register.ministersOn(day).map(({ as }) => as)).toEqual(['Rt Hon Chris Hipkins'])
    expect(register.holders({ id: 'finance' }, day)).toEqual([])
    expect(register.resolveMinister('Hon Shane Jones', day).kind).toBe('not-in-office')
    expect(register.verifiedTo).toBe('2026-12-01')
  })
})
