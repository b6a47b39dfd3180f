import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkRegister, readRegisterFiles } from '../src/register-check.ts'
import { packedRegister } from '../src/register-data.ts'
import { pack, unpack } from '../src/register-pack.ts'
import { ROW_KINDS } from '../src/register-schema.ts'

const files = ROW_KINDS.map(kind => {
  const path = `register/${kind}.yaml`
  return { path, text: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') }
})

test('the register has no problems', () => {
  expect(checkRegister(files)).toEqual([])
})

test('the shipped data are those of the register', async () => {
  const packed = pack(readRegisterFiles(files).data)
  const texts = ROW_KINDS.map(kind => `  ${kind}: ${quote(packed[kind])},\n`)
  const module = `// Generated from register/*.yaml by \`npm run generate\`: edit those files.
import type { PackedRegister } from './register-pack.ts'

/** The register as \`pack\` writes it. */
export const packedRegister: PackedRegister = {
${texts.join('')}}
`
  await expect(module).toMatchFileSnapshot('../src/register-data.ts')
})

test('packing loses nothing that the register is asked for', () => {
  expect(pack(unpack(packedRegister).data)).toEqual(packedRegister)
})

test('the tenures of one minister are those of all', () => {
  const { data, tenuresOf } = unpack(packedRegister)
  const own = data.tenures.filter(({ minister }) => minister === 'shane-jones')
  expect(own.length).toBeGreaterThan(5)
  expect(tenuresOf('shane-jones')).toEqual(own)
  expect(tenuresOf('nobody')).toEqual([])
})

function quote(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
}
