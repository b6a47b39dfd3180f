import * as z from 'zod'
import { isDay } from './day.ts'
import { nearest } from './name.ts'
import { once } from './once.ts'
import { PORTFOLIO_KINDS, type RegisterData, ROLES } from './register-types.ts'

const day = () =>
  z
    .string('A day is text as "YYYY-MM-DD", in quotes')
    .refine(isDay, 'Not a day of the calendar; write a real one as "YYYY-MM-DD"')
const text = () => z.string('Write text here').min(1, 'Write text here, or leave the key out')
const id = () =>
  z
    .string('An id is text')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has lower-case letters, digits and hyphens only')
const texts = () => z.array(text(), 'Write a list here, as [One, Another]')
const source = () => z.enum(['corpus', 'page', 'known'])
const count = () => z.int('Write a whole number').nonnegative('Write a whole number')

const span = () => ({ from: day(), to: day().nullable() })
const days = () => row(span())
const listing = () => row({ as: text(), ...span(), releases: count().exactOptional() })
const renaming = () => row({ id: id(), day: day() })

const minister = () =>
  row({
    id: id(),
    name: text(),
    listOrder: z.int('Write a whole number').positive('Positions begin at 1').exactOptional(),
    listedAs: z.array(listing()).min(1, 'Give at least one name with its days'),
    attribution: texts().exactOptional(),
    attributionSeen: z.array(count()).exactOptional(),
    aliases: texts().exactOptional(),
  })

const portfolio = () =>
  row({
    id: id(),
    name: text(),
    kind: z.enum(PORTFOLIO_KINDS, `\`kind\` is one of ${PORTFOLIO_KINDS.join(', ')}`),
    ...span(),
    title: text().exactOptional(),
    shared: z.boolean('Write true or false').exactOptional(),
    periods: z
      .array(days())
      .min(1, 'Give at least one period, or leave the key out')
      .exactOptional(),
    listedAs: z.array(listing()).exactOptional(),
    renamedFrom: z.array(renaming()).exactOptional(),
    renamedTo: z.array(renaming()).exactOptional(),
    interchangeableWith: z.array(id(), 'Write a list of ids here').exactOptional(),
    aliases: texts().exactOptional(),
    spokenAs: texts().exactOptional(),
    releases: count().exactOptional(),
    seen: days().exactOptional(),
  })

const tenure = () =>
  row({
    minister: id(),
    portfolio: id(),
    role: z.enum(ROLES, `\`role\` is one of ${ROLES.join(', ')}`),
    ...span(),
    evidence: count().exactOptional(),
    source: source().exactOptional(),
    confidence: z.enum(['exact', 'inferred']).exactOptional(),
    note: text().exactOptional(),
  })

const government = () =>
  row({
    id: id(),
    name: text(),
    ...span(),
    verifiedTo: day().exactOptional(),
    associatesVerifiedTo: day().exactOptional(),
    primeMinisters: z.array(row({ minister: id(), ...span() })),
    changes: z
      .array(row({ day: day(), what: text(), source: source().exactOptional() }))
      .exactOptional(),
  })

/** Rows of a register file, as far as its file has them. */
export type RegisterRows = Partial<RegisterData>

/** The kinds of row, each in a file of its name. */
export const ROW_KINDS = ['ministers', 'portfolios', 'tenures', 'governments'] as const

/** The shape of the register's files: a map with a list for each kind, of which any may be left out. */
export const registerSchema: () => z.ZodType<RegisterRows> = once(() =>
  row({
    ministers: z.array(minister()).exactOptional(),
    portfolios: z.array(portfolio()).exactOptional(),
    tenures: z.array(tenure()).exactOptional(),
    governments: z.array(government()).exactOptional(),
  }),
)

/** The JSON Schema (draft 2020-12) of a register file. */
export function registerJsonSchema(): object {
  return z.toJSONSchema(registerSchema(), { io: 'input' })
}

function row<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? unknownKeys(keys as string[], known) : 'Write a map here',
  })
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const advice = keys.map(key => {
    const [meant] = nearest(key, known, 1)
    return `\`${key}\` (${meant ? `did you mean \`${meant}\`` : 'take it out'})`
  })
  return `Unknown ${keys.length > 1 ? 'keys' : 'key'} ${advice.join(', ')}`
}
