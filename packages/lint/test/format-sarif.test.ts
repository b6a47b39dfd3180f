import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Ajv } from 'ajv'
import Draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { at, cli, write } from './cli-world.ts'
import { sample } from './example.ts'
import { places, reportOf } from './format-world.ts'
import { hostileName } from './hostile.ts'

const require = createRequire(import.meta.url)
const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

describe('sarif', () => {
  const ajv = new (Draft4 as unknown as typeof Ajv)({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
  })
  ;(formats as unknown as (ajv: Ajv) => void)(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  const valid = (text: string): Log => {
    const log: unknown = JSON.parse(text)
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    return log as Log
  }

  test('is valid by the schema, and the schema finds a fault', async () => {
    const log = valid(await reportOf('sarif'))
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false)
  })

  test('names every rule, every place and what could not be checked', async () => {
    const [run] = valid(await reportOf('sarif')).runs
    const results = run?.results ?? []
    const base = run?.originalUriBaseIds?.['%SRCROOT%']?.uri
    const found = results.map(({ ruleId, ruleIndex = -1, locations }) => {
      const place = locations?.[0]?.physicalLocation
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
      const path = new URL(place?.artifactLocation?.uri ?? '', base)
      return [
        decodeURIComponent(path.pathname),
        ruleId,
        place?.region?.startLine,
        place?.region?.startColumn,
      ]
    })
    expect(found).toEqual(await places())
    expect(found.some(([path]) => path === at(hostileName))).toBe(true)
    expect(run?.invocations?.[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'binary.md: a binary file' } },
      ],
    })
  })

  test('a fix puts its text where the author wrote, in lines and UTF-16 columns', async () => {
    const text = `🎉 ${sample}`.slice(3).replace('Hon Shane Jones', '  Shane Jones')
    write('a.md', text)
    const [run] = valid((await cli(['-f', 'sarif'])).out).runs
    const fixes = (run?.results ?? []).filter(({ ruleId }) => ruleId === 'minister-known')
    const [replacement] = fixes[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
    const { startLine = 0, startColumn = 0, endColumn = 0 } = replacement?.deletedRegion ?? {}
    expect(text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(
      'Shane Jones',
    )
    expect(replacement?.insertedContent?.text).toBe('Hon Shane Jones')
  })

  test('what a finding contradicts is a place in the file, from the cache as well', async () => {
    write(
      'a.md',
      sample.replace(
        /ministers:[\s\S]*?---/,
        'ministers:\n  - Hon Dr Shane Reti\nportfolios:\n  - Health\n---',
      ),
    )
    const related = async () => {
      const [run] = valid((await cli(['-f', 'sarif'])).out).runs
      const found = run?.results?.find(({ ruleId }) => ruleId === 'minister-portfolio')
      return found?.relatedLocations?.map(({ message, physicalLocation }) => [
        physicalLocation?.artifactLocation?.uri,
        physicalLocation?.region?.startLine,
        message?.text,
      ])
    }
    const cold = await related()
    expect(cold).toEqual([
      ['a.md', 3, 'Shane Reti, Minister of Health, 27 November 2023 – 24 January 2025'],
      [
        'a.md',
        8,
        expect.stringMatching(/^Simeon Brown, Minister of Health since 24 January 2025; /),
      ],
    ])
    expect(await related()).toEqual(cold)
  })

  test('a message is never a link', async () => {
    const [run] = valid(await reportOf('sarif')).runs
    for (const { message } of run?.results ?? []) expect(message.text).not.toContain('](')
  })
})
