import { expect, test, vi } from 'vitest'
import { DocumentStatusRequest } from '../../src/features/document-status.ts'
import { RegisterNamesRequest } from '../../src/features/register-names.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

/** What the extension of VS Code asks beyond the protocol. */
export function extension(around: () => Surroundings): void {
  test('it says what it does with a document, and why nothing', async () => {
    const { world, start } = around()
    world.write('.releaselintignore', 'drafts/\n')
    world.write('.releaselintrc.json', '{"ignore": ["archive/**"], "include": ["pages/*.md"]}')
    const client = await start(undefined, undefined, { vscode: true })
    const told: Record<string, unknown> = {}
    for (const name of ['a.md', 'drafts/a.md', 'archive/a.md', 'pages/a.md', 'README.md']) {
      await client.open(world.uri(name), name.startsWith('pages') ? '# Page\n' : readme(name))
      told[name] = await client.connection.sendRequest(DocumentStatusRequest, {
        uri: world.uri(name),
      })
    }
    expect(told).toEqual({
      'a.md': { kind: 'release' },
      'drafts/a.md': { kind: 'ignored', ignoredBy: 'file' },
      'archive/a.md': { kind: 'ignored', ignoredBy: 'config' },
      'pages/a.md': { kind: 'release' },
      'README.md': { kind: 'other' },
    })
  })

  test('it tells when the status changes: while releases are read, and when a config is', async () => {
    const { world, start } = around()
    const client = await start(undefined, undefined, { vscode: true })
    const uri = world.uri('a.md')
    let changes = 0
    client.connection.onNotification('releaseLint/statusChanged', () => {
      changes++
    })
    const status = () => client.connection.sendRequest(DocumentStatusRequest, { uri })
    await client.open(uri, misspelt)
    await client.pull(uri)
    await client.settled()
    expect(changes).toBeGreaterThan(0)
    const before = changes
    await client.touched(world.write('.releaselintignore', 'a.md\n'))
    await vi.waitFor(() => expect(changes).toBeGreaterThan(before))
    expect(await status()).toEqual({ kind: 'ignored', ignoredBy: 'file' })
    client.settings = { enable: false }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await vi.waitFor(async () => expect(await status()).toEqual({ kind: 'off' }))
  })

  test('others are told nothing', async () => {
    const { world, start } = around()
    const client = await start()
    const unknown: string[] = []
    client.connection.onUnhandledNotification(({ method }) => unknown.push(method))
    await client.open(world.uri('a.md'), seed)
    await client.pull(world.uri('a.md'))
    await client.indexed()
    expect(unknown.filter(method => method.startsWith('releaseLint/'))).toEqual([])
  })

  test('the names of a day are those of the register files of the place as well', async () => {
    const { world, start } = around()
    const since = { from: '2026-01-01', to: null }
    const listedAs = [{ as: 'Hon Ana Example', ...since }]
    const ministers = [{ id: 'ana-example', name: 'Ana Example', listedAs }]
    const held = { portfolio: 'health', role: 'associate' }
    const tenures = [{ minister: 'ana-example', ...held, ...since }]
    world.write('own/.releaselintrc.json', '{"register": ["register/*.yaml"]}')
    world.write('own/register/ministers.yaml', JSON.stringify(ministers))
    world.write('own/register/tenures.yaml', JSON.stringify(tenures))
    const client = await start()
    const names = (uri: string) =>
      client.connection.sendRequest(RegisterNamesRequest, { uri, date: '2026-03-02' })
    const own = await names(world.uri('own/2026/release.md'))
    expect(own.ministers).toContainEqual({ name: 'Hon Ana Example', with: ['Health'] })
    expect(own.portfolios.find(({ name }) => name === 'Health')?.with).toContain('Hon Ana Example')
    const other = await names('untitled:release')
    expect(other.ministers.map(({ name }) => name)).not.toContain('Hon Ana Example')
    expect(other.ministers).toContainEqual({
      name: 'Hon Shane Jones',
      with: expect.arrayContaining(['Resources']),
    })
  })
}

function readme(name: string): string {
  return name === 'README.md' ? '# Releases\n' : misspelt
}
