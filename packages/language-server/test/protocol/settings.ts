import { expect, test, vi } from 'vitest'
import { DidChangeConfigurationNotification } from 'vscode-languageserver/node'
import type { TestClient } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

async function set(client: TestClient, settings: Record<string, unknown>): Promise<void> {
  await client.settled()
  const before = client.refreshes
  client.settings = settings
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: null,
  })
  await vi.waitFor(() => expect(client.refreshes).toBeGreaterThan(before))
}

async function severities(client: TestClient, uri: string): Promise<unknown[]> {
  return (await client.items(uri)).map(({ code, severity }) => [code, severity])
}

/** Waits until these are shown: a refresh that was under way may come before that of the change. */
async function shown(client: TestClient, uri: string, expected: unknown[]): Promise<void> {
  await vi.waitFor(async () => expect(await severities(client, uri)).toEqual(expected), 5000)
}

/** The settings of the editor. */
export function settings(around: () => Surroundings): void {
  test('each setting is honoured as soon as it changes', async () => {
    const { world, start } = around()
    world.write('house/config.json', '{"rules": {"minister-known": "off"}}')
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    await client.open(world.uri('page.md'), '# Page\n')
    expect(await severities(client, uri)).toEqual([['minister-known', 1]])
    await set(client, { enable: false })
    await shown(client, uri, [])
    await set(client, { severityOverrides: { 'minister-known': 'warn' } })
    await shown(client, uri, [['minister-known', 2]])
    await set(client, { configPath: 'house/config.json' })
    await shown(client, uri, [])
    await set(client, { include: ['page.md'] })
    await shown(client, world.uri('page.md'), [['frontmatter-present', 1]])
    expect(client.registered.map(({ method }) => method)).toContain(
      'workspace/didChangeConfiguration',
    )
  })

  test('a setting that is not understood is told once, and its default is used', async () => {
    const { world, start } = around()
    const client = await start()
    client.settings = { enable: 'perhaps', lint: { run: 'onType' } }
    await client.open(world.uri('release.md'), misspelt)
    expect(await severities(client, world.uri('release.md'))).toEqual([['minister-known', 1]])
    expect(client.logs).toEqual([expect.stringContaining('Setting releaseLint.enable is not used')])
  })

  test('with onSave the findings are those of the text that was opened or saved', async () => {
    const { world, start } = around()
    const client = await start()
    client.settings = { lint: { run: 'onSave' } }
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    const first = await client.pull(uri)
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'minister-known' }] })
    await client.indexed()
    await client.change(uri, seed)
    const { resultId, ...second } = await client.pull(uri)
    expect(second).toMatchObject({ kind: 'full', items: [{ code: 'minister-known' }] })
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId })
    const before = client.refreshes
    await client.save(uri)
    await vi.waitFor(() => expect(client.refreshes).toBeGreaterThan(before))
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] })
  })
}
