import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Language, Parser } from '@vscode/tree-sitter-wasm'
import { describe, expect, test } from 'vitest'
import { OPTIONS } from '../src/cli/help.ts'
import { rules } from '../src/index.ts'
import { at, cli, world, write } from './cli-world.ts'

const script = async (shell: string): Promise<string> => {
  const { code, out, err } = await cli(['completions', shell])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

/** What a real bash offers at the end of a line. */
async function inBash(line: string): Promise<string[]> {
  write('completions.bash', await script('bash'))
  const program = `source completions.bash
COMP_LINE="$1" COMP_POINT=\${#1} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
_release_lint
for reply in "\${COMPREPLY[@]}"; do printf '%s\\n' "$reply"; done`
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', program, 'bash', line], {
    cwd: world.cwd,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter(Boolean)
}

const ids = rules.map(({ id }) => id)

describe('bash', () => {
  test.each([
    ['release-lint --pru', ['--prune-baseline']],
    ['release-lint -f js', ['json']],
    ['release-lint --fix --format ht', ['html']],
    ['release-lint --format=sa', ['sarif']],
    ['release-lint -f pretty -f sa', ['sarif']],
    ['release-lint comp', ['completions']],
    ['release-lint completions ', ['bash', 'zsh', 'fish', 'powershell']],
    ['release-lint register w', ['who']],
    ['release-lint explain link-re', ids.filter(id => id.startsWith('link-re'))],
    ['release-lint --rule minister-known:', ['off', 'warn', 'error']],
    ['release-lint --rule=minister-known:e', ['error']],
    ['release-lint --parser ', ['satteri', 'remark']],
    ['release-lint content/2025', []],
    ['release-lint --config ', []],
    ['release-lint -f sarif:out', []],
    ['release-lint a.md ', []],
    ['release-lint rules -f ', ['pretty', 'json']],
    ['release-lint rules -', ['--format', '--help']],
    ['release-lint explain link-http -', ['--format', '--help']],
    ['release-lint register minister ', []],
    ['release-lint register who Health --', ['--on', '--help']],
    ['release-lint init --y', ['--yes']],
    ['release-lint merge-reports -f sa', ['sarif']],
    ['release-lint merge-reports --fi', []],
    ['release-lint merge-reports -f b', []],
    ['release-lint explain -f json link-ht', ['link-http']],
    ['release-lint register --on 2025-11-25 ', ['who', 'minister', 'check']],
    ['release-lint register --on=2025-11-25 who ', []],
    ['release-lint --fix re', []],
    ['release-lint content register --fi', ['--fix', '--fix-dry-run']],
  ])('%s', async (line, expected) => {
    expect(await inBash(line)).toEqual(expected)
  })

  test('offers every option and every command', async () => {
    expect(await inBash('release-lint --')).toEqual(Object.keys(OPTIONS).map(name => `--${name}`))
    expect(await inBash('release-lint ')).toEqual(expect.arrayContaining(['rules', 'explain']))
    expect(await inBash('release-lint explain ')).toEqual(ids)
  })

  test('is registered for the command, and leaves files to bash', async () => {
    write('completions.bash', await script('bash'))
    const told = spawnSync('bash', [
      '--norc',
      '-c',
      `source '${at('completions.bash')}'; complete -p release-lint`,
    ])
    expect(`${told.stdout}`).toBe('complete -o default -F _release_lint release-lint\n')
  })
})

test.each(['zsh', 'fish', 'powershell'])('%s: every option, every rule', async shell => {
  const text = await script(shell)
  const spelt = (name: string): string => (shell === 'fish' ? `-l ${name} ` : `--${name}`)
  for (const name of Object.keys(OPTIONS)) expect(text).toContain(spelt(name))
  for (const id of ids) expect(text).toContain(`${id}:warn`)
})

test('powershell: the grammar of its language takes it', async () => {
  await Parser.init()
  const parser = new Parser()
  const grammar = '@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm'
  parser.setLanguage(await Language.load(fileURLToPath(import.meta.resolve(grammar))))
  const text = await script('powershell')
  expect(parser.parse(text)?.rootNode.hasError).toBe(false)
  expect(parser.parse(text.replace("'--fix'", "--fix'"))?.rootNode.hasError).toBe(true)
})

test.each([
  [[], 'Write `release-lint completions bash`, or zsh, fish or powershell'],
  [['bsh'], 'There is no shell `bsh`; use bash, zsh, fish or powershell'],
])('completions %j: exit code 2 and one sentence', async (args, sentence) => {
  expect(await cli(['completions', ...args])).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})
