const FIRST_MS = 200
const LONGEST_MS = 10_000
/** After running this long a crash is a new story, not the same one again. */
const HEALTHY_MS = 60_000

/**
 * How long to wait before core is started again: hardly at first, longer each time it dies young.
 *
 * @param failures how often it died young before
 * @param ranMs how long it ran this time, in milliseconds
 */
export function restartDelayMs(failures: number, ranMs: number): { delayMs: number; failures: number } {
  const counted = ranMs >= HEALTHY_MS ? 0 : failures
  return { delayMs: Math.min(FIRST_MS * 2 ** counted, LONGEST_MS), failures: counted + 1 }
}
