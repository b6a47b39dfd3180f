/** Texts of files for rules that cannot wait: what is not there yet is read, and then told of. */
export interface Texts {
  /** The text; undefined while it is read, and when it cannot be. */
  get(uri: string): string | undefined
  forget(uri: string): void
  clear(): void
}

// So many releases of one title and time are no duplicates to compare one by one.
const MAX_TEXTS = 1000

/** Creates texts that `read` gives; `onRead` is called when one has come. */
export function createTexts(
  read: (uri: string) => Promise<string | undefined>,
  onRead: () => void,
): Texts {
  const texts = new Map<string, { text?: string | undefined }>()
  const fetch = async (uri: string): Promise<void> => {
    const entry = {}
    texts.set(uri, entry)
    const text = await read(uri)
    // It may have changed again while it was read.
    if (texts.get(uri) !== entry || text === undefined) return
    texts.set(uri, { text })
    onRead()
  }
  return {
    get(uri) {
      const entry = texts.get(uri)
      if (!entry && texts.size < MAX_TEXTS) void fetch(uri)
      return entry?.text
    },
    forget: uri => {
      texts.delete(uri)
    },
    clear: () => texts.clear(),
  }
}
