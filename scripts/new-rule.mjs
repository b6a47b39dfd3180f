// Makes the folder of a new rule: `npm run new-rule -- <id>`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

const id = process.argv[2] ?? ''
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  process.stderr.write('Give the id of the rule in kebab case, such as `title-whitespace`\n')
  process.exit(2)
}
const folder = new URL(`../packages/lint/src/rules/${id}/`, import.meta.url)
if (existsSync(folder)) {
  process.stderr.write(`There is a rule \`${id}\` already\n`)
  process.exit(2)
}
mkdirSync(folder)
writeFileSync(
  new URL('index.ts', folder),
  `import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: '${id}',
    summary: 'What it flags',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
  },
  function* ({ release: { title } }) {
    if (title?.value.includes('incorrect')) yield { message: 'What is wrong', range: title.range }
  },
)

export default rule
`,
)
writeFileSync(
  new URL('readme.md', folder),
  `# ${id}

Why the rule exists.

## Correct

\`\`\`yaml
title: "A correct title"
\`\`\`

## Incorrect

\`\`\`yaml
title: "An incorrect title"
\`\`\`
`,
)
process.stdout.write(
  `Write ${folder.pathname}index.ts and readme.md, then run \`npm run generate\`\n`,
)
