/** Hebrew, Arabic and the scripts beside them, which are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * A name that keeps its own direction inside a sentence: without it the brackets and names after it change places
 * (Unicode Standard Annex 9, isolates).
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_DIRECTIONAL_ISOLATE}` : name
}
