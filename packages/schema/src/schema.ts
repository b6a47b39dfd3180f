import * as z from 'zod'
import { isDay } from './day.ts'
import { once } from './once.ts'

const names = (description: string): z.ZodArray<z.ZodString> =>
  z.array(z.string().min(1)).min(1).describe(description)

/** Every key, in the order in which the site writes them. */
export const KEYS = ['title', 'date', 'url', 'ministers', 'portfolios', 'attachments'] as const

/** A key of the frontmatter. */
export type Key = (typeof KEYS)[number]

/** The frontmatter of a release. Descriptions are shown by editors. */
export const frontmatterSchema = once(() =>
  z
    .strictObject({
      title: z
        .string()
        .min(1)
        .describe('The headline, in sentence case and in double quotes; the url is made from it.'),
      date: z
        .string()
        .refine(isDay, { message: 'not a day as YYYY-MM-DD' })
        .meta({ format: 'date' })
        .describe('The day on which the release comes out in New Zealand, as YYYY-MM-DD.'),
      url: z
        .string()
        .regex(/^https:\/\/www\.beehive\.govt\.nz\/release\/[^\s/?#]+$/)
        .optional()
        .describe('The address on beehive.govt.nz; may be missing in a draft.'),
      ministers: names('The ministers who issue the release, each as the site lists them.'),
      portfolios: names('The portfolios in which they issue it, each as the site lists them.'),
      attachments: z
        .array(z.string().regex(/^https:\/\//))
        .optional()
        .describe('Addresses of the files that go with the release.'),
    } satisfies Record<Key, z.ZodType>)
    .meta({ id: 'release', title: 'Ministerial press release' }),
)

/** The frontmatter of a valid release. */
export type FrontmatterData = z.infer<ReturnType<typeof frontmatterSchema>>

/** The keys that a release cannot do without. */
export const REQUIRED_KEYS = ['title', 'date', 'ministers', 'portfolios'] as const satisfies {
  [Name in Key]-?: undefined extends FrontmatterData[Name] ? never : Name
}[Key][]

/** Keys that hold a list. */
export const LIST_KEYS = [
  'ministers',
  'portfolios',
  'attachments',
] as const satisfies readonly Key[]

/** What a key of a release means; undefined for any other. */
export function describeKey(key: string): string | undefined {
  const { shape } = frontmatterSchema()
  return Object.hasOwn(shape, key) ? shape[key as Key].description : undefined
}

/** How a key without a value is written: what stands before the value and after it. */
export function keyShape(key: Key, lineEnd = '\n'): { before: string; after: string } {
  if (LIST_KEYS.some(list => list === key)) return { before: `${key}:${lineEnd}  - `, after: '' }
  return key === 'title' ? { before: `${key}: "`, after: '"' } : { before: `${key}: `, after: '' }
}

/** The JSON Schema (draft 2020-12) of the frontmatter. */
export function frontmatterJsonSchema(): object {
  return z.toJSONSchema(frontmatterSchema(), { io: 'input' })
}
