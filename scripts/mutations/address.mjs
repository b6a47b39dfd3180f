import { addDays, formatDay, RELEASE_BASE } from '../../packages/schema/dist/index.js'
import { misspell, put } from './edit.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/** @type {Mutation[]} */
export const addressMutations = [
  {
    name: 'day that no calendar has',
    rules: ['date-format'],
    mutate({ text, date, release }, random) {
      const days = ['02-30', '04-31', '06-31', '09-31', '11-31', '13-01', '00-10', '05-00', '05-32']
      return (
        release.date && put(text, release.date.range, `${date.slice(0, 4)}-${random.pick(days)}`)
      )
    },
  },
  {
    name: 'day in words, or in digits',
    rules: ['date-format'],
    suggests: 95,
    mutate({ text, date, release }, random) {
      const [year = '', month = '', day = ''] = date.split('-')
      const words = formatDay(date)
      const short = words.replace(/ (\p{L}{3})\p{L}*/u, ' $1')
      const written = random.pick([words, short, `${day}/${month}/${year}`, year + month + day])
      return release.date && put(text, release.date.range, written)
    },
  },
  {
    name: 'day in another form',
    rules: ['date-format'],
    mutate({ text, date, release }, random) {
      const [year, month, day] = date.split('-')
      const forms = [
        `${year}/${month}/${day}`,
        `${year}-${month}-${day}T00:00`,
        `${day}-${month}-${year}`,
      ]
      return release.date && put(text, release.date.range, random.pick(forms))
    },
  },
  {
    name: 'day before 1996, or far ahead',
    rules: ['date-range'],
    mutate({ text, date, release }, random, { today }) {
      const ahead = addDays(today, 40 + random.below(400))
      const before = `19${60 + random.below(36)}${date.slice(4, 8)}15`
      return release.date && put(text, release.date.range, random.pick([ahead, before]))
    },
  },
  {
    name: 'address in another form',
    rules: ['url-format'],
    suggests: 95,
    mutate({ text, release }, random) {
      const { url } = release
      if (!url?.value.startsWith(RELEASE_BASE)) return undefined
      const slug = url.value.slice(RELEASE_BASE.length)
      const forms = [
        url.value.replace('https:', 'http:'),
        `https://beehive.govt.nz/release/${slug}`,
        `${url.value}/`,
        `${url.value}?utm_source=newsletter`,
        `www.beehive.govt.nz/release/${slug}`,
      ]
      return put(text, url.range, random.pick(forms))
    },
  },
  {
    name: 'address of no release',
    rules: ['url-format'],
    mutate({ text, release }, random) {
      const slug = release.url?.value.slice(RELEASE_BASE.length)
      const forms = [
        `https://www.beehive.govt.nz/speech/${slug}`,
        `https://www.beehive.co.nz/release/${slug}`,
        `https://www.beehive.govt.nz/release/${slug?.replaceAll('-', '_')}_`,
        `https://www.beehive.govt.nz/node/${slug}`,
        RELEASE_BASE,
      ]
      return release.url && put(text, release.url.range, random.pick(forms))
    },
  },
  {
    name: 'address of another title',
    rules: ['url-slug'],
    mutate({ text, release }, random, { samples }) {
      const other = random.pick(samples).release.url?.value ?? ''
      const { url } = release
      if (!url || other === url.value || !/\/release\/[a-z][a-z-]+$/.test(other)) return undefined
      return put(text, url.range, other, other.slice(RELEASE_BASE.length))
    },
  },
  {
    name: 'slip in the address',
    rules: ['url-slug'],
    suggests: 95,
    mutate({ text, release }, random) {
      const slug = release.url?.value.slice(RELEASE_BASE.length) ?? ''
      if (!release.url || !/^[a-z][a-z-]+$/.test(slug)) return undefined
      const start = release.url.range.start + RELEASE_BASE.length
      return put(text, { start, end: release.url.range.end }, misspell(slug, random))
    },
  },
]
