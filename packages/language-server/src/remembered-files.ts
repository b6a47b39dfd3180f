import type { Host } from './host.ts'
import { hashOf } from './workspace/hash.ts'
import { forEachOf } from './workspace/slices.ts'

const ASKED_AT_ONCE = 16

/** A host that remembers what it answered. */
export interface RememberedFiles extends Host {
  /** Whether any file that was asked for is another now than it was told last, or there are others by a glob. */
  haveChanged(): Promise<boolean>
}

/** Remembers what is read through a host, of texts only as much as tells them apart. */
export function rememberFiles(host: Host): RememberedFiles {
  type Ask = () => Promise<string | undefined>
  const answers = new Map<string, { readonly ask: Ask; readonly told: string }>()
  const remember = (key: string, ask: Ask, answer: string | undefined): void => {
    answers.set(key, { ask, told: tell(answer) })
  }
  return {
    ...host,
    async readText(uri) {
      const text = await host.readText(uri)
      remember(uri, () => host.readText(uri), text)
      return text
    },
    async findFiles(folder, globs) {
      const ask = (): Promise<readonly string[]> => host.findFiles(folder, globs)
      const found = await ask()
      const key = [folder, ...globs].join('\n')
      remember(key, async () => (await ask()).join('\n'), found.join('\n'))
      return found
    },
    async haveChanged() {
      let changed = false
      await forEachOf([...answers], ASKED_AT_ONCE, async ([key, { ask, told }]) => {
        const answer = await ask()
        if (tell(answer) === told) return
        changed = true
        remember(key, ask, answer)
      })
      return changed
    },
  }
}

function tell(answer: string | undefined): string {
  return answer === undefined ? 'nothing' : `${answer.length} ${hashOf(answer)}`
}
