import { createUser, fromSeed } from '@nats-io/nkeys'
import { nkeySeedOf } from './nkey-seed.ts'

/** What a device shows a relay to be let in; it opens no content. */
export interface RelayKey {
  /** Begins with `SU`; stays in the vault. */
  readonly seed: string
  /** Begins with `U`; whoever keeps the relay writes it down there. */
  readonly publicKey: string
}

/** A new nkey (Ed25519, https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth). */
export function newRelayKey(): RelayKey {
  return relayKeyOf(createUser().getSeed())
}

/** The nkey that follows from 32 random bytes; the same bytes give the same key. */
export function relayKeyOfBytes(bytes: Uint8Array): RelayKey {
  return relayKeyOf(nkeySeedOf(bytes))
}

/** @throws {Error} when it is not the seed of a user's nkey */
export function relayKeyOf(seed: Uint8Array | string): RelayKey {
  const bytes = typeof seed === 'string' ? new TextEncoder().encode(seed) : seed
  return { seed: new TextDecoder().decode(bytes), publicKey: fromSeed(bytes).getPublicKey() }
}
