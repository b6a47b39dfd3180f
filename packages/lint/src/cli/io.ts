/** Where text is written. */
export interface Output {
  write(text: string | Uint8Array): unknown
  readonly isTTY?: boolean
}

/** Where a run reads and writes. */
export interface Io {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean
  /** How wide it is; undefined where there is none. */
  readonly columns?: number | undefined
  /** Told when releases have been checked, after which the code that does so is compiled. */
  onChecked?(): void
  /** Told before releases are checked by several threads, after which V8 has other flags. */
  onLoaded?(): void
  /** Told when the cache knew all releases, after which only the code that sees so is compiled. */
  onKnown?(): void
}

/** Whether to colour: an option, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal. */
export function wantsColor(
  { env, isTTY }: Io,
  given: { readonly color?: boolean; readonly 'no-color'?: boolean },
): boolean {
  if (given['no-color']) return false
  if (given.color) return true
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}
