#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
// The same range as `engines` in package.json.
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `release-language-server needs Node.js 20.19 or later, or 22.12 or later; this is ${process.versions.node}\n`,
  )
  process.exit(2)
}

require('../dist/bin/node.cjs')
