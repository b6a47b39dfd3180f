import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { cli, write } from './cli-world.ts'
import { sample } from './example.ts'
import { drawTerminal } from './readme-picture.ts'

const NAME =
  'releases/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md'
const MISTAKES = [
  ['critical minerals"', 'critical minerals."'],
  ['- Hon Shane Jones', '- Hon Shane Jnes'],
  ['- Foreign Affairs', '- Foreign affairs'],
] as const

// `npm run generate` draws it anew when the output has changed.
test('the picture of the README shows what the terminal shows', async () => {
  write(
    NAME,
    MISTAKES.reduce((text, [right, wrong]) => text.replace(right, wrong), sample),
  )
  const { out } = await cli(['--color', 'releases'])
  const shown = `$ npx release-lint releases\n${out}`
  const said = stripVTControlCharacters(out).trimEnd().split('\n').at(-1) ?? ''
  const picture = fileURLToPath(new URL('../../../docs/terminal.svg', import.meta.url))
  await expect(drawTerminal(shown, `release-lint in a terminal: ${said}`)).toMatchFileSnapshot(
    picture,
  )
})
