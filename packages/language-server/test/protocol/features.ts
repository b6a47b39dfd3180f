import { describe, expect, test, vi } from 'vitest'
import {
  CompletionRequest,
  CompletionResolveRequest,
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node'
import { PULLS, type TestClient } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { seed } from '../harness/world.ts'
import { openAt } from './cursor.ts'

/** The items of a completion, in the order in which clients sort them. */
async function complete(client: TestClient, uri: string, marked: string) {
  const place = await openAt(client, uri, marked)
  const list = await client.connection.sendRequest(CompletionRequest.type, place)
  const items = list === null ? [] : Array.isArray(list) ? list : list.items
  return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
}

async function labels(client: TestClient, uri: string, marked: string): Promise<string[]> {
  return (await complete(client, uri, marked)).map(({ label }) => label)
}

const KEYS = ['title', 'date', 'url', 'ministers', 'portfolios', 'attachments']

/** What helps while a release is written. */
export function features(around: () => Surroundings): void {
  describe('completion', () => {
    test('a minister is offered for what is listed, and documented when asked', async () => {
      const { world, start } = around()
      const client = await start()
      const text = seed.replace('  - Hon Shane Jones', '  - ‸')
      const [first] = await complete(client, world.uri('release.md'), text)
      expect(first?.label).toBe('Hon Shane Jones')
      if (!first) throw new Error('nothing is offered')
      const { documentation } = await client.connection.sendRequest(
        CompletionResolveRequest.type,
        first,
      )
      expect(documentation).toMatchObject({
        kind: 'markdown',
        value: expect.stringContaining('Resources'),
      })
      expect(client.initialized.capabilities.completionProvider).toEqual({
        triggerCharacters: [' ', '-', ':', '"', "'", '[', ','],
        resolveProvider: true,
      })
    })

    test.each([
      ['a lone fence', '---\n‸', KEYS],
      ['half a key', '---\nmin‸', KEYS],
      ['an empty block', '---\n‸\n---\n', KEYS],
      ['a block with a key', '---\ntitle: "One"\n‸\n---\n\nText.\n', KEYS.slice(1)],
      ['a block of something else', '---\nlayout: post\n‸\n---\n', []],
      ['the body of what is no release', '---\ntitle: "One"\n---\n\nThe Minister ‸\n', []],
      ['a page', '# Read me\n\n‸\n', []],
    ])('keys are completed in %s as they should', async (_, text, expected) => {
      const { world, start } = around()
      const client = await start()
      expect(await labels(client, world.uri('new.md'), text)).toEqual(expected)
      expect(await client.items(world.uri('new.md'))).toEqual([])
    })

    test('snippets and commands are for clients that know them', async () => {
      const { world, start } = around()
      const plain = await start()
      const [title] = await complete(plain, world.uri('a.md'), '---\n‸')
      expect(title).not.toHaveProperty('insertTextFormat')
      const textDocument = { completion: { completionItem: { snippetSupport: true } } }
      const rich = await start({ ...PULLS, textDocument }, undefined, { vscode: true })
      const items = await complete(rich, world.uri('a.md'), '---\n‸')
      expect(items[0]?.insertTextFormat).toBe(2)
      expect(items[1]?.command?.command).toBe('editor.action.triggerSuggest')
    })

    test('the pairs and titles of the other releases count once they are read', async () => {
      const { world, start } = around()
      world.write('other.md', seed)
      const client = await start()
      await client.open(world.uri('first.md'), seed.replace('title: "', 'title: "A '))
      await client.items(world.uri('first.md'))
      await client.indexed()
      const text = `${seed.replace('title: "', 'title: "My ').replace('/release/', '/release/my-')}\n\nSee [New inter‸\n`
      const found = await labels(client, world.uri('release.md'), text)
      expect(found).toContain(
        'New international partnership to attract investment in critical minerals',
      )
    })
  })

  test('hover, symbols and folding', async () => {
    const { world, start } = around()
    const client = await start()
    const text = seed.replace('Hon Shane Jones', 'Hon Shane ‸Jones')
    const place = await openAt(client, world.uri('release.md'), text)
    const hover = await client.connection.sendRequest(HoverRequest.type, place)
    expect(hover?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**Hon Shane Jones**'),
    })
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, place)
    expect(symbols).toMatchObject([
      { name: 'Frontmatter', children: KEYS.slice(0, 5).map(name => ({ name })) },
    ])
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, place)
    expect(folds).toEqual([{ startLine: 0, endLine: seed.split('\n').indexOf('---', 1) }])
  })

  test('inlay hints are shown when the setting says so', async () => {
    const { world, start } = around()
    const inlayHint = { refreshSupport: true }
    const client = await start({ ...PULLS, workspace: { ...PULLS.workspace, inlayHint } })
    const uri = world.uri('release.md')
    await client.open(uri, seed)
    const hints = () =>
      client.connection.sendRequest(InlayHintRequest.type, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      })
    expect(await hints()).toEqual([])
    client.settings = { inlayHints: { enabled: true } }
    let asked = 0
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      asked++
    })
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: null,
    })
    await vi.waitFor(() => expect(asked).toBe(1))
    expect(await hints()).toContainEqual(
      expect.objectContaining({ label: expect.stringContaining('Resources') }),
    )
  })
}
