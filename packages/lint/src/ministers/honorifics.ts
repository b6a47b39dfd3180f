/**
 * `Mr`, `Mrs`, `Ms`, `Miss` and `Dr`, for a pattern.
 *
 * It looks ahead after `M`, since V8 otherwise skips letters by a table, which takes twice as long for words so short.
 */
export const HONORIFIC = 'M(?=[rsi])(?:rs?|s|iss)|Dr'
