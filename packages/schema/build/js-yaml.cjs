// What a bundle takes for js-yaml: gray-matter loads it for an engine that ours replaces, for 42 KB and 9 ms.
function refuse() {
  throw new Error('Only our own YAML engine is used')
}

module.exports = { safeLoad: refuse, safeDump: refuse }
