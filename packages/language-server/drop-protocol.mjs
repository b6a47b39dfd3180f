import { readFileSync } from 'node:fs'

/** Parts of the protocol that the server has not, which are mixed into each connection all the same. */
const NOT_MIXED_IN =
  /vscode-languageserver[\\/]lib[\\/]common[\\/](?:callHierarchy|inlineValue|linkedEditingRange|moniker|notebook|semanticTokens|typeHierarchy)\.js$/

/** The messages of one of them, whose names are handed on when they are asked for. */
const NOT_SENT = /vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.notebook\.js$/

/** Leaves them out of a bundle. */
export const dropProtocol = {
  name: 'drop-protocol',
  setup({ onLoad }) {
    onLoad({ filter: NOT_MIXED_IN }, ({ path }) => {
      const names = readFileSync(path, 'utf8').matchAll(/^exports\.(\w+) = \w+;$/gm)
      return { contents: [...names].map(([, name]) => `exports.${name} = Base => Base`).join('\n') }
    })
    onLoad({ filter: NOT_SENT }, () => ({ contents: '' }))
  },
}
