import { entropyToMnemonic } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { randomBytes } from '../../crypto/bytes.ts'
import { hexOfBytes, type PublicKey } from '../log/ids.ts'
import { recoveryKeysOf } from '../log/recovery.ts'

const SECRET_BYTES = 16

/** A fresh recovery key for a team. */
export function newRecovery(): { secret: Uint8Array; key: PublicKey } {
  const secret = randomBytes(SECRET_BYTES)
  return { secret, key: hexOfBytes(recoveryKeysOf(secret).publicKey) }
}

/** The twelve words that stand for it on paper. */
export function recoveryWordsOf(secret: Uint8Array): string[] {
  return entropyToMnemonic(Uint8Array.from(secret), wordlist).split(' ')
}
