/** After the first failure. */
export const FIRST_WAIT_MS = 1000
/** However often it failed: a relay that is away for a day is asked no more often than this. */
export const LONGEST_WAIT_MS = 2 * 60_000
const GROWTH = 2
/** At least this part of a wait; the rest is chance, or all devices would come back to a relay in the same moment. */
const LEAST_PART = 0.5

/**
 * How long a relay that cannot be used is left alone.
 *
 * @param failures in a row, from 1
 * @param chance from 0 up to 1, drawn anew each time
 * @returns milliseconds
 */
export function retryWaitMs(failures: number, chance: number): number {
  const longest = Math.min(FIRST_WAIT_MS * GROWTH ** (failures - 1), LONGEST_WAIT_MS)
  return longest * (LEAST_PART + (1 - LEAST_PART) * chance)
}
