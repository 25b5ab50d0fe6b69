import { errors, type NatsConnection, nkeyAuthenticator, wsconnect } from '@nats-io/nats-core'
import type { RelayKey } from '../../../crypto/relay-key.ts'
import { TransportError } from '../transport-error.ts'
import { chance } from './chance.ts'
import { distrustsCertificate } from './distrusts-certificate.ts'
import { trustAuthorities } from './trust-authorities.ts'

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
export async function connectToRelay(relay: Relay, inbox: string): Promise<NatsConnection> {
  const { servers } = relay
  if (servers.length === 0 || !servers.every(isRelayAddress)) throw new TransportError('place-unreachable')
  const refused: unknown[] = []
  for (const server of inTurn(servers)) {
    try {
      return await connect(server, relay.key, inbox)
    } catch (error) {
      refused.push(error)
    }
  }
  if (refused.some((error) => error instanceof errors.AuthorizationError)) throw new TransportError('place-refused')
  const distrusted = await Promise.all(servers.map(distrustsCertificate))
  if (!distrusted.includes(true)) throw new TransportError('place-unreachable')
  if (!trustAuthorities()) throw new TransportError('place-untrusted')
  return connectToRelay(relay, inbox)
}

/** Each once, from one that is drawn, so that devices spread over the servers of a relay. */
function inTurn(servers: readonly string[]): string[] {
  const first = Math.floor(chance() * servers.length)
  return [...servers.slice(first), ...servers.slice(0, first)]
}

/** A server at a time: a client that does not reconnect by itself gives up after the first that is not there. */
function connect(server: string, key: RelayKey, inbox: string): Promise<NatsConnection> {
  return wsconnect({
    servers: [server],
    authenticator: nkeyAuthenticator(new TextEncoder().encode(key.seed)),
    inboxPrefix: inbox,
    timeout: TIMEOUT_MS,
    // A connection that broke is made anew by whoever needs it (see `relay-link.ts`), which then looks whether the relay
    // still has what it had.
    reconnect: false,
    ignoreClusterUpdates: true,
  })
}
