import { insert, put } from './edit.mjs'
import { address, linkWords, someWords } from './link-words.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 */

/** @type {Mutation[]} */
export const linkTextMutations = [
  {
    name: 'link without a target or a text',
    rules: ['link-empty'],
    mutate(sample, random) {
      const url = address(sample, random)
      const [target, label] = random.pick([
        [''],
        ['#'],
        ['<>'],
        [url, ''],
        [url, ' '],
        [url, '.'],
        [url, ','],
      ])
      return linkWords(sample, random, 'link', target ?? '', label)
    },
  },
  {
    name: 'link that splits a word',
    rules: ['link-splits-word'],
    mutate(sample, random) {
      const place = someWords(sample, random)
      if (!place || place.words.length < 12) return undefined
      const [from, to] = random.pick([
        [2, 0],
        [1, 0],
        [0, 1],
        [0, 2],
      ])
      const range = { start: place.start + (from ?? 0), end: place.end - (to ?? 0) }
      const label = sample.text.slice(range.start, range.end)
      return put(sample.text, range, `[${label}](${address(sample, random)})`, label)
    },
  },
  {
    name: 'link text that says nothing',
    rules: ['link-text-generic'],
    mutate: (sample, random) =>
      linkWords(
        sample,
        random,
        'label',
        address(sample, random),
        random.pick([
          'here',
          'Click here',
          'this link',
          'Read more',
          'website',
          'this page',
          'more information',
          'Find out more',
          'link',
        ]),
      ),
  },
  {
    name: 'link text of another site',
    rules: ['link-text-host'],
    mutate: (sample, random) =>
      linkWords(
        sample,
        random,
        'label',
        address(sample, random),
        random.pick([
          'www.budget.govt.nz',
          'treasury.govt.nz',
          'https://www.police.govt.nz/news',
          'www.nzta.govt.nz/roads',
        ]),
      ),
  },
  {
    name: 'full stop inside a link',
    rules: ['link-trailing-punctuation'],
    mutate(sample, random) {
      const ends = sample.paragraphs.flatMap(({ text, start }) => {
        const words = /(?<![\p{L}\p{N}])\p{L}+ \p{L}{4,}[.,;:](?=”?$)/u.exec(text)
        return words ? [{ words: words[0], at: start + words.index }] : []
      })
      if (ends.length === 0) return undefined
      const { words, at } = random.pick(ends)
      const mutant = put(
        sample.text,
        { start: at, end: at + words.length },
        `[${words}](${address(sample, random)})`,
      )
      const mark = at + words.length
      return { ...mutant, tokens: [{ start: mark, end: mark + 1 }] }
    },
  },
  {
    name: 'address that is no link',
    rules: ['link-bare-url'],
    mutate(sample, random) {
      const ends = sample.paragraphs.filter(({ text }) => text.endsWith('.'))
      if (ends.length === 0) return undefined
      const url = address(sample, random)
      const bare = random.pick([url, url.replace('https://', '')])
      const sentence = random.pick([` More at ${bare}.`, ` (${bare})`, ` See ${bare}`])
      return insert(sample.text, random.pick(ends).end, sentence, bare)
    },
  },
  {
    name: 'image without a description',
    rules: ['image-alt'],
    mutate(sample, random) {
      if (sample.paragraphs.length === 0) return undefined
      const image = `![](https://www.beehive.govt.nz/sites/default/files/2024-05/photo.jpg)`
      return insert(sample.text, random.pick(sample.paragraphs).end, `\n\n${image}`, image)
    },
  },
  {
    name: 'image described by its file',
    rules: ['image-alt'],
    mutate(sample, random) {
      if (sample.paragraphs.length === 0) return undefined
      const name = random.pick([
        'IMG_2034.jpg',
        'photo 1',
        'image',
        'Screenshot 2024-05-01',
        'DSC_0001',
        'minister-visit.png',
      ])
      const image = `![${name}](https://www.beehive.govt.nz/sites/default/files/2024-05/x)`
      return insert(sample.text, random.pick(sample.paragraphs).end, `\n\n${image}`, name)
    },
  },
]
