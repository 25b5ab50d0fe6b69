import { wordlist } from '@scure/bip39/wordlists/english.js'
import { randomBytes, sameBytes } from '../../crypto/bytes.ts'
import { hash, keyedHash } from '../../crypto/hash.ts'
import { type SigningKeys, signingKeysOf } from '../../crypto/signature.ts'
import { bytesOfHex, type EntryHash } from './ids.ts'

const SECRET_BYTES = 10
const BITS_PER_WORD = 11
const WORDS = 8

/**
 * Eight words of the list that recovery keys use (BIP39, English): 80 random bits and 8 that show a slip. Whoever guesses
 * has to stretch each guess (see `deriveKey`), and the code works once.
 */
export function newInviteCode(): string[] {
  return wordsOf(randomBytes(SECRET_BYTES))
}

export function wordsOf(secret: Uint8Array): string[] {
  const bits = [...secret, checkOf(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: WORDS }, (_, place) => {
    const index = Number.parseInt(bits.slice(place * BITS_PER_WORD, (place + 1) * BITS_PER_WORD), 2)
    return wordlist[index] ?? ''
  })
}

/** @returns undefined when a word is not in the list, or the words do not fit together */
export function secretOfCode(words: readonly string[]): Uint8Array | undefined {
  const places = words.map((word) => wordlist.indexOf(word.normalize('NFKD').trim().toLowerCase()))
  if (places.length !== WORDS || places.includes(-1)) return undefined
  const bits = places.map((place) => place.toString(2).padStart(BITS_PER_WORD, '0')).join('')
  const bytes = Uint8Array.from({ length: SECRET_BYTES + 1 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  )
  const secret = bytes.subarray(0, SECRET_BYTES)
  return bytes[SECRET_BYTES] === checkOf(secret) ? secret : undefined
}

function checkOf(secret: Uint8Array): number {
  return hash('ruimte/team/invite-check/1', secret)[0] ?? 0
}

/** What a code stands for once it is stretched. */
export interface InviteKeys {
  readonly signing: SigningKeys
  /** Proves to whoever has the code which team it is for. */
  proofFor(team: EntryHash): Uint8Array
}

/** @param stretched 32 bytes, from the code's secret by Argon2id */
export function inviteKeysOf(stretched: Uint8Array): InviteKeys {
  return {
    signing: signingKeysOf(keyedHash(stretched, 'ruimte/team/invite-signing/1', '')),
    proofFor: (team) => keyedHash(stretched, 'ruimte/team/invite-proof/1', bytesOfHex(team)),
  }
}

/** False when somebody without the code put this invite in a team of their own. */
export function isInviteOf(keys: InviteKeys, team: EntryHash, proof: Uint8Array): boolean {
  return sameBytes(keys.proofFor(team), proof)
}
