import { type Argon2Cost } from '../../crypto/argon2.ts'
import { deriveKey, type KeyDerivation } from '../../vault/derive-key.ts'
import { type InviteKeys, inviteKeysOf, secretOfCode } from '../log/invite-code.ts'

const costs: Readonly<Record<KeyDerivation, Argon2Cost>> = {
  strong: { passes: 3, memoryBytes: 64 * 1024 * 1024 },
  'quick-for-tests': { passes: 1, memoryBytes: 8192 },
}
const SALT = new Uint8Array(Buffer.from('ruimte invite 1\0'))

/** @returns undefined when the words are not eight that fit together */
export async function keysOfWords(
  words: readonly string[],
  derivation: KeyDerivation,
): Promise<InviteKeys | undefined> {
  const plain = words.map((word) => word.normalize('NFKD').trim().toLowerCase())
  if (!secretOfCode(plain)) return undefined
  return inviteKeysOf(await deriveKey(plain.join(' '), SALT, costs[derivation]))
}
