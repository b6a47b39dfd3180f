// gray-matter loads js-yaml for an engine that ours replaces: a bundle does without its 42 KB and 9 ms.
const ENGINE = `
const refuse = () => { throw new Error('Only our own YAML engine is used') }
module.exports = { safeLoad: refuse, safeDump: refuse }
`

/** An esbuild plugin that leaves js-yaml out. */
export const withoutJsYaml = {
  name: 'without-js-yaml',
  setup(build) {
    build.onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'unused' }))
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: ENGINE }))
  },
}
