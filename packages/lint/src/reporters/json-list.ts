/** What `JSON.stringify(items, null, 2)` gives at an indent, an item at a time: all may be more than one string can hold. */
export function* jsonList(items: Iterable<object>, indent = ''): Generator<string> {
  let before = '['
  for (const item of items) {
    const lines = `\n${JSON.stringify([item], null, 2).slice(2, -2)}`
    yield before + lines.replaceAll('\n', `\n${indent}`)
    before = ','
  }
  yield before === '[' ? '[]' : `\n${indent}]`
}
