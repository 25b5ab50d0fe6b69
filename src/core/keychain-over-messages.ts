import type { KeychainAction, KeychainAnswer, KeychainAsk } from '#shared/core-messages.ts'
import { DomainError } from './domain-error.ts'
import type { Keychain } from './vault/vault.ts'

/** The keychain of the shell that started this process, asked by messages: only the shell's main process can reach it. */
export function keychainOver(
  send: (ask: KeychainAsk) => void,
  answers: Map<number, (answer: KeychainAnswer) => void>,
): Keychain {
  let last = 0
  const ask = (action: KeychainAction, bytes?: Uint8Array) =>
    new Promise<KeychainAnswer>((resolve) => {
      const id = ++last
      answers.set(id, resolve)
      send({ type: 'keychain-ask', id, action, ...(bytes ? { bytes } : {}) })
    })
  const askFor = async (action: KeychainAction, bytes: Uint8Array) => {
    const answer = await ask(action, bytes)
    if (!answer.ok || !answer.bytes) throw new DomainError('KEYCHAIN_UNAVAILABLE')
    return { bytes: answer.bytes, renewed: answer.renewed }
  }
  return {
    isAvailable: async () => (await ask('isAvailable')).ok,
    protect: async (key) => (await askFor('protect', key)).bytes,
    async reveal(protectedKey) {
      const { bytes, renewed } = await askFor('reveal', protectedKey)
      return { dataKey: bytes, ...(renewed ? { renewed } : {}) }
    },
  }
}
