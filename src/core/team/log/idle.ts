import type { Ancestry } from './ancestry.ts'
import type { EntryHash } from './ids.ts'

/**
 * Entries of which nothing came and on which nothing is built that counts: what a device wrote after it was removed, or
 * what it was never allowed. One can come to count when others arrive, so they are kept; but not without end.
 */
export function idleIn({ order }: Ancestry, valid: ReadonlySet<EntryHash>): ReadonlySet<EntryHash> {
  const idle = new Set<EntryHash>()
  const needed = new Set<EntryHash>(valid)
  for (const { hash, body } of order.toReversed()) {
    if (needed.has(hash)) for (const parent of body.parents) needed.add(parent)
    else idle.add(hash)
  }
  return idle
}
