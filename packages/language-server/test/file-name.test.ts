import { afterEach, beforeEach, expect, test } from 'vitest'
import { suggestUri } from '../src/features/file-name.ts'
import { createWorld, release, type World } from './world.ts'

let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => world.end())

test.each([
  ['draft.md', release(), '2025-05-06-new-bridge-tapawera.md'],
  ['draft ā.md', release().replace(/^url.*\n/m, ''), '2025-05-06-new-bridge-tapawera.md'],
  ['2025-05-06-new-bridge-tapawera.md', release(), undefined],
  ['draft.md', release({ date: 'soon' }), undefined],
  ['draft.md', release().replace(/^(?:url|title).*\n/gm, ''), undefined],
])('the file %j is to be called', (name, text, expected) => {
  const wanted = expected === undefined ? undefined : world.uri(expected)
  expect(suggestUri(world.open(name, text))).toBe(wanted)
})
