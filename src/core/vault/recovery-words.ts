import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { randomBytes } from '../crypto/bytes.ts'

const ENTROPY_BYTES = 16

/** A fresh recovery key of 128 bits, and the twelve English words that stand for it. */
export function newRecoveryKey(): { entropy: Uint8Array; words: string[] } {
  const entropy = randomBytes(ENTROPY_BYTES)
  return { entropy, words: entropyToMnemonic(entropy, wordlist).split(' ') }
}

/** @returns undefined when a word is not in the list or the last one does not fit the others */
export function entropyOf(words: readonly string[]): Uint8Array | undefined {
  if (words.length !== 12) return undefined
  try {
    return mnemonicToEntropy(words.map(plainWord).join(' '), wordlist)
  } catch {
    return undefined
  }
}

/** A word as the list has it, however it was typed. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').trim().toLowerCase()
}
