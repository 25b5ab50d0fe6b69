const LOOK_EVERY_MS = 5000
/** A look that comes so much too late was slept through; a busy computer is late by less. */
const SLEPT_MS = 15_000

/**
 * Calls back after the computer slept: a connection from before that is dead, and does not know it.
 *
 * @returns stops it
 */
export function noticeWaking(onWake: () => void): () => void {
  // The clock on the wall goes on in a sleep, the one that timers count by does not everywhere.
  let lastMs = Date.now()
  const looking = setInterval(() => {
    const nowMs = Date.now()
    if (nowMs - lastMs > LOOK_EVERY_MS + SLEPT_MS) onWake()
    lastMs = nowMs
  }, LOOK_EVERY_MS).unref()
  return () => clearInterval(looking)
}
