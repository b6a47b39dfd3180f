import { expect, test } from 'vitest'
import { CancellationTokenSource, DocumentDiagnosticRequest } from 'vscode-languageserver/node'
import { PUSHED } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

/** What must not stop the server. */
export function robustness(around: () => Surroundings): void {
  test('a request that it does not know is refused, and the next one answered', async () => {
    const { world, start } = around()
    const client = await start()
    await expect(client.connection.sendRequest('releaseLint/nothing', {})).rejects.toMatchObject({
      code: -32601,
    })
    await client.connection.sendNotification('releaseLint/nothing', {})
    await client.open(world.uri('release.md'), misspelt)
    expect(await client.items(world.uri('release.md'))).toHaveLength(1)
  })

  test('parameters that make no sense are an error, and the next request is answered', async () => {
    const { world, start } = around()
    const client = await start()
    for (const method of ['textDocument/diagnostic', 'textDocument/codeAction']) {
      await expect(client.connection.sendRequest(method, { nonsense: 1 })).rejects.toMatchObject({
        code: -32603,
      })
    }
    await client.connection.sendNotification('textDocument/didOpen', { nonsense: 1 })
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never-opened.md', version: 7 },
      contentChanges: [{ text: 'x' }],
    })
    await client.open(world.uri('release.md'), misspelt)
    expect(await client.items(world.uri('release.md'))).toHaveLength(1)
  })

  test('a pull that is cancelled is refused, never answered with nothing', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, seed)
    await client.pull(uri)
    await client.change(uri, `${misspelt}\n\n${'Mr Jones says “so”. '.repeat(200_000)}`)
    const cancel = new CancellationTokenSource()
    const pull = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      cancel.token,
    )
    setTimeout(() => cancel.cancel(), 20)
    await expect(pull).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } })
    expect((await client.items(uri)).map(({ code }) => code)).toContain('minister-known')
  })

  test('of 20 keystrokes in 96 KB the last one is shown, whatever was asked meanwhile', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    const long = `\n\n${'A line of a long release. '.repeat(3700)}`
    await client.open(uri, seed + long)
    await client.pull(uri)
    const meanwhile: Promise<unknown>[] = []
    for (let key = 1; key < 20; key++) {
      await client.change(uri, `${seed}${long}${'x'.repeat(key)}`)
      meanwhile.push(client.pull(uri))
    }
    await client.change(uri, misspelt + long)
    expect((await client.items(uri)).map(({ code }) => code)).toEqual(['minister-known'])
    await Promise.all(meanwhile)
  })

  test('10 MB that are no release, and 200 open documents', async () => {
    const { world, start } = around()
    const client = await start()
    const large = world.uri('large.md')
    await client.open(large, '# Notes\n\n'.padEnd(10_000_000, 'A line of text.\n'))
    expect(await client.items(large)).toEqual([])
    const uris = Array.from({ length: 200 }, (_, number) => world.uri(`${number}.md`))
    // Releases of one title would be duplicates of each other.
    const text = (uri: string): string =>
      misspelt.replace('title: "', `title: "${uri.slice(-6, -3)} `)
    for (const uri of uris) await client.open(uri, text(uri))
    const found = await Promise.all(uris.map(uri => client.items(uri)))
    const codes = found.map(items => items.map(({ code }) => code).join())
    expect(new Set(codes)).toEqual(new Set(['url-slug,minister-known']))
  })

  test('a release of 10 MB is checked, and a small one beside it answered while it is edited', async () => {
    const { world, start } = around()
    const client = await start()
    const [large, small] = [world.uri('large.md'), world.uri('small.md')]
    const body = '\n\n'.padEnd(10_000_000, 'The bridge opens today after two years of work.\n\n')
    await client.open(large, seed + body)
    expect(await client.codes(large)).toEqual([])
    await client.open(small, misspelt)
    const meanwhile = [1, 2, 3].map(async keys => {
      await client.change(large, `${misspelt}${body}${'x'.repeat(keys)}`)
      return client.pull(large)
    })
    expect(await client.codes(small)).toContain('minister-known')
    await Promise.all(meanwhile)
    expect(await client.codes(large)).toContain('minister-known')
  }, 60_000)

  test('shutdown is answered, for a client with next to no capabilities as well', async () => {
    const client = await around().start(PUSHED)
    expect(await client.connection.sendRequest('shutdown')).toBeNull()
  })
}
