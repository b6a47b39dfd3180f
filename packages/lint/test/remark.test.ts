import { defaultRegister, parseRelease } from '@release-lint/schema'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { activeRules, lintRelease, loadRemark } from '../src/index.ts'
import preset from '../src/remark.ts'
import { sample } from './example.ts'

const parse = await loadRemark()

async function viaRemark(text: string): Promise<string[]> {
  const file = await unified().use(remarkParse).use(remarkStringify).use(preset).process(text)
  return file.messages.map(({ place, ruleId, reason }) => {
    const start = place && 'start' in place ? place.start.offset : undefined
    return `${start} ${ruleId} ${reason}`
  })
}

function directly(text: string): string[] {
  const context = { parse, register: defaultRegister(), rules: activeRules({}) }
  return lintRelease(parseRelease(text), context).findings.map(
    ({ range, ruleId, message }) => `${range.start} ${ruleId} ${message}`,
  )
}

test.each([
  ['the sample', sample],
  ['a misspelt minister', sample.replace('Hon Shane Jones', 'Hon Shane Jnes')],
  ['an empty title', sample.replace(/^title:.*$/m, 'title:')],
  [
    'a suppressed finding',
    sample.replace('Hon Shane Jones', 'Hon Shane Jnes # release-lint-disable-line minister-known'),
  ],
  ['a directive for nothing', `${sample}\n\n<!-- release-lint-disable-line link-empty -->`],
  ['a byte order mark', `\uFEFF${sample.replace('Resources\n', 'Resorces\n')}`],
])('remark-lint finds the same in %s', async (_name, text) => {
  expect((await viaRemark(text)).toSorted()).toEqual(directly(text).toSorted())
})
