import type { DataKey } from '../store/connection.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { sameBytes, wipe } from '../crypto/bytes.ts'
import { keyedHash } from '../crypto/hash.ts'
import { plainWord } from './recovery-words.ts'
import { saveFacts } from './vault-facts.ts'

/*
 * Until the recovery words are confirmed the store keeps a hash of each, so that somebody who wrote them down, closed
 * Ruimte and comes back a day later can still confirm them. Keeping the words in memory would make that person renew them.
 *
 * A word of 2,048 is guessed from its hash by trying them all, so the hash is keyed by the data key, which is nowhere in
 * the store: a dump of the open tables does not give the words. Who has the data key itself has no more use for them.
 * Once confirmed the hashes are erased.
 */

const KEY_DOMAIN = 'ruimte/vault/recovery-check-key/1'
const WORD_DOMAIN = 'ruimte/vault/recovery-check/1'

export interface PlacedWord {
  /** Counted from 0. */
  readonly place: number
  readonly word: string
}

/** Starts over with new words, which count as unconfirmed. */
export function keepRecoveryCheck(db: WritableDb, dataKey: DataKey, words: readonly string[]): void {
  for (const [place, word] of words.entries()) {
    db.run(
      'INSERT INTO vault_facts VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      nameOf(place),
      Buffer.from(checkOf(dataKey, { place, word })).toString('hex'),
    )
  }
  saveFacts(db, { recoveryConfirmed: false })
}

/** False for a wrong word, and when one place is given twice: that proves only one word. */
export function passesRecoveryCheck(db: ReadableDb, dataKey: DataKey, words: readonly PlacedWord[]): boolean {
  if (new Set(words.map(({ place }) => place)).size < 2) return false
  return words.every((placed) => {
    const kept = db.get<{ value: string }>('SELECT value FROM vault_facts WHERE name = ?', nameOf(placed.place))
    return kept !== undefined && sameBytes(Buffer.from(kept.value, 'hex'), checkOf(dataKey, placed))
  })
}

export function settleRecoveryCheck(db: WritableDb): void {
  db.run("DELETE FROM vault_facts WHERE name LIKE 'recoveryCheck.%'")
  saveFacts(db, { recoveryConfirmed: true })
}

function nameOf(place: number): string {
  return `recoveryCheck.${place}`
}

function checkOf(dataKey: DataKey, { place, word }: PlacedWord): Uint8Array {
  const key = keyedHash(dataKey, KEY_DOMAIN, '')
  const check = keyedHash(key, WORD_DOMAIN, `${place} ${plainWord(word)}`)
  wipe(key)
  return check
}
