import { randomBytes } from '../../crypto/bytes.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'

/**
 * The seed of the device that this vault is going to be in a team as. It is made before anybody is asked, because a relay
 * lets a device in only once its keeper knows it, and that can take days.
 */
export function seedOfNewcomer(db: WritableDb): Uint8Array {
  const found = findSeed(db)
  if (found) return found
  const seed = randomBytes(32)
  db.run('INSERT INTO team_newcomer VALUES (1, ?)', seed)
  return seed
}

/** From now on the device is in a team, or asks to be: the next one is another. */
export function forgetNewcomer(db: WritableDb): void {
  db.run('DELETE FROM team_newcomer')
}

function findSeed(db: ReadableDb): Uint8Array | undefined {
  const row = db.get<{ seed: Uint8Array }>('SELECT device_seed AS seed FROM team_newcomer')
  return row && Uint8Array.from(row.seed)
}
