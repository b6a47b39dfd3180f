import { KEYS, nearest, once } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'frontmatter-unknown-key',
    summary: 'A key that no release has',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ release }) {
    const free = once(() => KEYS.filter(name => !release.entry(name)))
    for (const { key, keyRange } of release.entries) {
      if ((KEYS as readonly string[]).includes(key)) continue
      const fixes = nearest(key, free(), 1).map(name =>
        replace(`Rename to \`${name}\``, keyRange, name),
      )
      yield {
        message: `Unknown key \`${key}\``,
        note: `A release has ${KEYS.map(name => `\`${name}\``).join(', ')}`,
        range: keyRange,
        fixes,
      }
    }
  },
)

export default rule
