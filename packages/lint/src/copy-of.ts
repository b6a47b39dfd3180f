// V8 copies what is shorter.
const SHORTEST_PART = 13

/** The same text, as no part of a longer one: a part keeps all of it in memory. */
export function copyOf(text: string): string {
  // What comes out of JSON is no part of anything.
  return text.length < SHORTEST_PART ? text : JSON.parse(JSON.stringify(text))
}
