import { isReleaseUrl, RELEASE_BASE, replaceText } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'

const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?beehive\.govt\.nz\/release\/([^/?#\s]+)\/?(?:[?#]\S*)?$/i

const rule: Rule = defineRule(
  {
    id: 'url-format',
    summary: 'A url that is not the address of a release on www.beehive.govt.nz',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: ({ release: { url } }) => url !== undefined && !isReleaseUrl(url.value),
  },
  function* ({ release: { url } }) {
    if (!url) return
    const slug = ADDRESS.exec(url.value)?.[1]
    const meant = slug === undefined ? undefined : `${RELEASE_BASE}${slug.toLowerCase()}`
    const fixes =
      meant !== undefined && isReleaseUrl(meant)
        ? [{ title: `Replace with \`${meant}\``, edits: [replaceText(url, meant)], safe: true }]
        : []
    yield {
      message: `\`${url.value}\` is not the address of a release`,
      note: `Addresses are \`${RELEASE_BASE}…\`, without anything behind the last part`,
      range: url.range,
      fixes,
    }
  },
)

export default rule
