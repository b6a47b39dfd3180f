/** Gives what is known of a key; loads it first when nothing is, once for all who ask meanwhile. */
export function loadOnce<Value, More extends readonly unknown[]>(
  known: Map<string, Promise<Value>>,
  key: string,
  load: (key: string, ...more: More) => Promise<Value>,
  ...more: More
): Promise<Value> {
  const loaded = known.get(key) ?? load(key, ...more)
  known.set(key, loaded)
  return loaded
}
