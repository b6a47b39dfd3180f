import { expect, test, vi } from 'vitest'
import { PULLS, PUSHED } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

const RULES = 'https://github.com/release-lint/release-lint/blob/main/packages/lint/src/rules'

/** What is shown for the misspelt minister. */
const MISSPELT = {
  range: { start: { line: 6, character: 4 }, end: { line: 6, character: 18 } },
  message:
    'Unknown minister `Hon Shane Jnes`\nNo minister of this name was in office on 25 November 2025',
  severity: 1,
  source: 'release-lint',
  code: 'minister-known',
  codeDescription: { href: `${RULES}/minister-known/readme.md` },
}

/** Diagnostics by pull and by push. */
export function diagnostics(around: () => Surroundings): void {
  test('a client that pulls gets a report, and after that only that nothing changed', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    expect(await client.pull(uri)).toEqual({
      kind: 'full',
      resultId: '1:0:0:1',
      items: [{ ...MISSPELT, data: { resultId: '1:0:0:1', finding: 0 } }],
    })
    await client.indexed()
    const { resultId } = await client.pull(uri, '1:0:0:1')
    expect(resultId).toMatch(/^1:0:[1-9]:1$/)
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId })
    await client.change(uri, seed)
    expect(await client.pull(uri, resultId)).toEqual({
      kind: 'full',
      resultId: expect.stringMatching(/^2:0:[1-9]:1$/),
      items: [],
    })
    expect(client.published).toEqual([])
    expect(client.initialized.capabilities.diagnosticProvider).toEqual({
      identifier: 'release-lint',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    })
  })

  test('a minister without a listed portfolio points at the date and at the portfolio', async () => {
    const { world, start } = around()
    const lists = 'ministers:\n  - Hon Dr Shane Reti\nportfolios:\n  - Health\n---'
    const uri = world.uri('release.md')
    const text = seed.replace(/ministers:[\s\S]*?---/, lists)
    const client = await start()
    await client.open(uri, text)
    const found = (await client.items(uri)).find(({ code }) => code === 'minister-portfolio')
    expect(found?.relatedInformation).toEqual([
      {
        location: {
          uri,
          range: { start: { line: 2, character: 6 }, end: { line: 2, character: 16 } },
        },
        message: 'Shane Reti, Minister of Health, 27 November 2023 – 24 January 2025',
      },
      {
        location: {
          uri,
          range: { start: { line: 7, character: 4 }, end: { line: 7, character: 10 } },
        },
        message: expect.stringMatching(/^Simeon Brown, Minister of Health since 24 January 2025; /),
      },
    ])
    const { relatedInformation: _, ...unaware } = PULLS.textDocument?.diagnostic ?? {}
    const other = await start({ ...PULLS, textDocument: { diagnostic: unaware } })
    await other.open(uri, text)
    expect((await other.items(uri)).filter(item => item.relatedInformation)).toEqual([])
  })

  test('a client that does not pull is pushed each version, and nothing once it is closed', async () => {
    const { world, start } = around()
    const client = await start(PUSHED)
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    await vi.waitFor(() => expect(client.published).toHaveLength(1))
    await client.change(uri, seed)
    await vi.waitFor(() => expect(client.published).toHaveLength(2))
    await client.change(uri, misspelt)
    await vi.waitFor(() => expect(client.published).toHaveLength(3))
    await client.close(uri)
    await vi.waitFor(() => expect(client.published).toHaveLength(4))
    const shown = (version: number) => {
      const resultId = expect.stringMatching(RegExp(`^${version}:0:[0-9]:1$`))
      return [{ ...MISSPELT, data: { resultId, finding: 0 } }]
    }
    expect(client.published).toEqual([
      { uri, version: 1, diagnostics: shown(1) },
      { uri, version: 2, diagnostics: [] },
      { uri, version: 3, diagnostics: shown(3) },
      { uri, diagnostics: [] },
    ])
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
  })

  test('of many changes at once only the last version is pushed', async () => {
    const { world, start } = around()
    const client = await start(PUSHED)
    const uri = world.uri('release.md')
    await client.open(uri, seed)
    for (let key = 0; key < 20; key++) await client.change(uri, `${misspelt}${'x'.repeat(key)}`)
    await vi.waitFor(() => expect(client.published.at(-1)?.version).toBe(21))
    const { diagnostics: last } = client.published.at(-1) ?? {}
    expect(last?.map(({ code }) => code)).toEqual(['minister-known'])
    const versions = client.published.map(({ version }) => version)
    expect(versions).toEqual(versions.toSorted((a = 0, b = 0) => a - b))
  })

  test('a deleted or renamed file that is still open is cleared', async () => {
    const { world, start } = around()
    const client = await start(PUSHED)
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    await vi.waitFor(() => expect(client.published).toHaveLength(1))
    await client.removed(uri)
    await vi.waitFor(() => expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] }))
    await client.change(uri, misspelt)
    await vi.waitFor(() => expect(client.published.at(-1)?.version).toBe(2))
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uri, newUri: world.uri('other.md') }],
    })
    await vi.waitFor(() => expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] }))
  })

  test('a page that is no release gets nothing, nor does one that is not open', async () => {
    const { world, start } = around()
    const client = await start()
    await client.open(world.uri('README.md'), '# Read me\n\nHon Shane Jnes.\n')
    const nothing = { kind: 'full', items: [] }
    expect(await client.pull(world.uri('README.md'))).toEqual(nothing)
    expect(await client.pull(world.uri('never.md'))).toEqual(nothing)
    await client.open(world.uri('closed.md'), misspelt)
    await client.close(world.uri('closed.md'))
    expect(await client.pull(world.uri('closed.md'))).toEqual(nothing)
  })

  test('a document opened again has another result, though its version is the same', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, seed)
    const first = await client.pull(uri)
    await client.close(uri)
    await client.open(uri, misspelt)
    expect(first).toMatchObject({ resultId: '1:0:0:1' })
    expect(await client.pull(uri, '1:0:0:1')).toMatchObject({
      kind: 'full',
      resultId: expect.stringMatching(/^1:0:\d+:2$/),
    })
  })

  test.each([
    'untitled:Untitled-1',
    'vscode-vfs://github/nz/releases/draft.md',
  ])('%s is checked as well', async uri => {
    const client = await around().start()
    await client.open(uri, misspelt)
    expect((await client.items(uri)).map(({ code }) => code)).toEqual(['minister-known'])
  })

  test('what is not needed is faded, what is gone is struck through', async () => {
    const { world, start } = around()
    const uri = world.uri('release.md')
    const text = `${seed}\n\n[It](http://www.med.govt.nz/report) <!-- release-lint-disable-line link-empty -->`
    const tagged = await start()
    await tagged.open(uri, text)
    const tags = (await tagged.items(uri)).map(found => [found.code, found.tags])
    expect(tags).toEqual([
      ['link-retired-host', [2]],
      ['unused-directive', [1]],
    ])
    const plain = await start({ ...PULLS, textDocument: { diagnostic: {} } })
    await plain.open(uri, text)
    expect((await plain.items(uri)).map(found => found.tags)).toEqual(tags.map(() => undefined))
  })
}
