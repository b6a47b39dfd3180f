import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const bins = fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url))

/** An environment in which the language server is found, as after its installation. */
export const withServer: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${bins}${delimiter}${process.env.PATH}`,
}

/** The path of a configuration in the documentation. */
export function configOf(name: string): string {
  return fileURLToPath(new URL(`../../../docs/editors/${name}`, import.meta.url))
}
