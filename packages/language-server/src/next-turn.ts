/** Waits until messages that have arrived meanwhile have been read. */
export async function nextTurn(): Promise<void> {
  await new Promise<void>(resolve => setTimeout(resolve, 0))
}
