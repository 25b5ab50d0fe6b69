import { errors, type NatsConnection, nkeyAuthenticator, wsconnect } from '@nats-io/nats-core'
import type { RelayKey } from '../../../crypto/relay-key.ts'
import { TransportError } from '../transport-error.ts'
import { distrustsCertificate } from './distrusts-certificate.ts'

export interface Relay {
  /** Addresses of the cluster, as `wss://host:port`; without TLS only on this machine. */
  readonly servers: readonly string[]
  readonly key: RelayKey
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])
const TIMEOUT_MS = 10_000

/** Whether this is an address to connect to: over TLS, or on this machine. */
export function isRelayAddress(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'wss:' || (url?.protocol === 'ws:' && LOOPBACK.has(url.hostname))
}

/**
 * @param inbox where the relay answers this device, which no other may listen to
 * @throws {TransportError} `place-unreachable` when no server answers, `place-refused` when the key is not known there,
 *   `place-untrusted` when a server cannot prove that it is the one that was meant
 */
export async function connectToRelay({ servers, key }: Relay, inbox: string): Promise<NatsConnection> {
  if (servers.length === 0 || !servers.every(isRelayAddress)) throw new TransportError('place-unreachable')
  try {
    return await wsconnect({
      servers: [...servers],
      authenticator: nkeyAuthenticator(new TextEncoder().encode(key.seed)),
      inboxPrefix: inbox,
      timeout: TIMEOUT_MS,
      // A connection that broke is made anew by whoever needs it (see `relay-link.ts`), which then looks whether the relay
      // still has what it had.
      reconnect: false,
      ignoreClusterUpdates: true,
    })
  } catch (error) {
    if (error instanceof errors.AuthorizationError) throw new TransportError('place-refused')
    const distrusted = await Promise.all(servers.map(distrustsCertificate))
    throw new TransportError(distrusted.includes(true) ? 'place-untrusted' : 'place-unreachable')
  }
}
