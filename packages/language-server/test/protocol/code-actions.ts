import { expect, test } from 'vitest'
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { applied } from '../harness/apply-edit.ts'
import { PULLS } from '../harness/client.ts'
import type { Surroundings } from '../harness/suite.ts'
import { misspelt, seed } from '../harness/world.ts'

/** The range of some words in a text. */
function rangeOf(text: string, words: string): Range {
  const document = TextDocument.create('', '', 0, text)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no ${words}`)
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
}

/** The seed with keys laid over it and another body. */
function release(keys: Record<string, string>, body?: string): string {
  let text = seed
  for (const [key, value] of Object.entries(keys))
    text = text.replace(new RegExp(`^${key}:.*\\n(?:  - .*\\n)*`, 'm'), value)
  const end = text.indexOf('\n---\n', 4) + 5
  return body === undefined ? text : `${text.slice(0, end)}\n${body}`
}

const SOURCE = { only: ['source'] }

/** Code actions. */
export function codeActions(around: () => Surroundings): void {
  /** Opens a text and asks for the actions on some words of it, with the diagnostics that are shown there. */
  async function actionsAt(
    text: string,
    words: string,
    context: Partial<CodeActionContext> = {},
    name = 'release.md',
  ): Promise<CodeAction[]> {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri(name)
    await client.open(uri, text)
    const range = rangeOf(text, words)
    const diagnostics = (await client.items(uri)).filter(
      ({ range: own }) => own.start.line === range.start.line,
    )
    return client.actions(uri, range, { diagnostics, ...context })
  }

  test('a fix is a versioned edit, tied to the diagnostic that the client shows', async () => {
    const { world, start } = around()
    const client = await start()
    const uri = world.uri('release.md')
    await client.open(uri, seed)
    const version = await client.change(uri, misspelt)
    const [diagnostic] = await client.items(uri)
    if (!diagnostic) throw new Error('no diagnostic')
    const [fix, ...others] = await client.actions(uri, diagnostic.range, {
      diagnostics: [diagnostic],
    })
    expect(fix).toEqual({
      title: 'Replace with `Hon Shane Jones`',
      kind: 'quickfix',
      diagnostics: [diagnostic],
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version },
            edits: [{ range: diagnostic.range, newText: 'Hon Shane Jones' }],
          },
        ],
      },
    })
    expect(others.map(({ title }) => title)).toEqual([
      'Disable `minister-known` on this line',
      'Disable `minister-known` in this file',
    ])
  })

  test('a client without document changes gets an edit by URI', async () => {
    const { world, start } = around()
    const client = await start({ ...PULLS, workspace: { configuration: true } })
    const uri = world.uri('release.md')
    await client.open(uri, misspelt)
    const range = rangeOf(misspelt, 'Shane Jnes')
    const [fix] = await client.actions(uri, range)
    expect(fix?.edit).toEqual({
      changes: {
        [uri]: [{ range: rangeOf(misspelt, 'Hon Shane Jnes'), newText: 'Hon Shane Jones' }],
      },
    })
  })

  test('the only safe fix is preferred, and all of its rule can be fixed at once', async () => {
    const text = release({
      ministers: 'ministers:\n  - Hon Shane  Jones\n',
      portfolios: 'portfolios:\n  - Resources\n  - Economic  Growth\n',
    })
    const actions = await actionsAt(text, 'Shane  Jones')
    const own = actions.filter(({ diagnostics: [shown] = [] }) =>
      String(shown?.code).startsWith('frontmatter-item'),
    )
    expect(own.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Replace with `Hon Shane Jones`', true],
      ['Fix all `frontmatter-item-whitespace` problems', undefined],
      ['Disable `frontmatter-item-whitespace` on this line', undefined],
      ['Disable `frontmatter-item-whitespace` in this file', undefined],
    ])
    expect(own[1]?.diagnostics).toHaveLength(2)
    const mended = text.replace('Shane  ', 'Shane ').replace('Economic  ', 'Economic ')
    expect(applied(text, own[1] ?? {})).toBe(mended)
  })

  test('source.fixAll does what --fix does', async () => {
    const text = release({ ministers: 'ministers:\n  - Hon Shane  Jones\n  - Hon Shane Jones\n' })
    const only = ['source.fixAll.releaseLint']
    const [fix, ...others] = await actionsAt(text, 'ministers', { only })
    expect(fix).toMatchObject({
      title: 'Fix all problems that can be fixed safely',
      kind: 'source.fixAll.releaseLint',
    })
    // The second fix is only found once the first is in.
    expect(applied(text, fix ?? {})).toBe(
      release({ ministers: 'ministers:\n  - Hon Shane Jones\n' }),
    )
    expect(others).toEqual([])
    expect(await actionsAt(seed, 'ministers', { only })).toEqual([])
  })

  test('source.organizeReleaseLists puts both lists in the order of the site', async () => {
    const text = release({
      ministers: 'ministers:\n  - Hon Shane Jones\n  - Rt Hon Winston Peters\n',
      portfolios: 'portfolios:\n  - Resources\n  - Foreign Affairs\n',
    })
    const actions = await actionsAt(text, 'ministers', SOURCE)
    expect(actions.map(({ kind }) => kind)).toEqual(['source.organizeReleaseLists'])
    expect(applied(text, actions[0] ?? {})).toBe(
      release({
        ministers: 'ministers:\n  - Rt Hon Winston Peters\n  - Hon Shane Jones\n',
        portfolios: 'portfolios:\n  - Foreign Affairs\n  - Resources\n',
      }),
    )
  })

  test.each([
    [
      'in the frontmatter',
      misspelt,
      'Hon Shane Jnes',
      '  - Hon Shane Jnes # release-lint-disable-line minister-known -- reason\n',
    ],
    [
      'in the body',
      release({}, 'Read [the plan](http://www.med.govt.nz/plan) today.  \nMore.\n'),
      'http://www.med',
      '/plan) today. <!-- release-lint-disable-line link-retired-host -- reason -->  \n',
    ],
    [
      'beside another directive',
      release(
        {},
        '[](http://www.med.govt.nz/plan) x <!-- release-lint-disable-line link-empty -- why -->\n',
      ),
      '[](http',
      'x <!-- release-lint-disable-line link-empty, link-retired-host -- why -->\n',
    ],
  ])('disable on a line: %s', async (_, text, words, expected) => {
    const actions = await actionsAt(text, words)
    const disable = actions.filter(({ title }) => title.endsWith('on this line'))
    expect(disable).toHaveLength(1)
    const changed = applied(text, disable[0] ?? {})
    expect(changed).toContain(expected)
    const { world, start } = around()
    const client = await start()
    await client.open(world.uri('changed.md'), changed)
    expect(await client.items(world.uri('changed.md'))).toEqual([])
  })

  test('disable in the file goes to the top of the frontmatter', async () => {
    const actions = await actionsAt(misspelt, 'Hon Shane Jnes')
    const disable = actions.find(({ title }) => title.endsWith('in this file'))
    expect(applied(misspelt, disable ?? {})).toBe(
      misspelt.replace('---\n', '---\n# release-lint-disable-file minister-known -- reason\n'),
    )
  })

  test('a minister whom the body names is added to the list', async () => {
    const body = 'The mine opens in March.\n\nForeign Affairs Minister Winston Peters agrees.\n'
    const text = release({ ministers: 'ministers:\n  - Hon Shane Jones\n' }, body)
    const actions = await actionsAt(text, 'Minister Winston Peters', { only: ['refactor'] })
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
      ['Add `Rt Hon Winston Peters` to ministers', 'refactor.rewrite'],
    ])
    expect(applied(text, actions[0] ?? {})).toBe(
      text.replace('  - Hon Shane Jones\n', '  - Hon Shane Jones\n  - Rt Hon Winston Peters\n'),
    )
  })

  test.each([
    ['a missing list', ''],
    ['an empty list', 'portfolios:\n'],
    ['an empty flow list', 'portfolios: []\n'],
    ['empty quotes', 'portfolios: ""\n'],
    ['items without a value', 'portfolios:\n  -\n  -\n'],
  ])('the portfolios of the ministers are written: %s', async (_, portfolios) => {
    const text = release(
      { ministers: 'ministers:\n  - Hon Shane Jones\n', portfolios },
      'Resources Minister Shane Jones says the mine opens in March.\n',
    )
    const actions = await actionsAt(text, 'title:', { only: ['refactor'] })
    expect(actions.map(({ title }) => title)).toEqual(['Write the portfolios of the ministers'])
    expect(applied(text, actions[0] ?? {})).toContain(
      '  - Hon Shane Jones\nportfolios:\n  - Resources\n---\n',
    )
  })

  test('a file with another name than its release should have is renamed', async () => {
    const { world } = around()
    const actions = await actionsAt(seed, '2025-11-25', {}, '2025-11-24-draft.md')
    const rename = actions.find(({ edit }) => 'kind' in (edit?.documentChanges?.[0] ?? {}))
    const name = '2025-11-25-new-international-partnership-attract-investment-critical-minerals.md'
    expect(rename).toMatchObject({
      title: `Rename to \`${name}\``,
      kind: 'quickfix',
      edit: {
        documentChanges: [
          { kind: 'rename', oldUri: world.uri('2025-11-24-draft.md'), newUri: world.uri(name) },
        ],
      },
    })
  })

  test('a draft can be given the name that its release should have', async () => {
    const actions = await actionsAt(seed, '2025-11-25', {}, 'draft.md')
    const name = '2025-11-25-new-international-partnership-attract-investment-critical-minerals.md'
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
      [`Rename the file to \`${name}\``, 'refactor.move'],
    ])
    expect(await actionsAt(seed, '2025-11-25', {}, name)).toEqual([])
  })

  test('other kinds, and documents that are no releases, get nothing', async () => {
    expect(await actionsAt(misspelt, 'Hon Shane', { only: ['source.organizeImports'] })).toEqual([])
    expect(await actionsAt('# Read me\n', 'Read', { only: ['quickfix'] })).toEqual([])
    expect(await actionsAt(misspelt, 'title', {})).toEqual([])
  })
}
