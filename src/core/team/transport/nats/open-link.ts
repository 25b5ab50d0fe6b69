import { jetstream, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/nats-core'
import { connectToRelay, type Relay } from './relay-connection.ts'
import type { RelayNames } from './relay-names.ts'
import { relayError } from './relay-problem.ts'
import { makeRelayStreams } from './relay-stream.ts'

/** A connection on which the team's stream was found or made. */
export interface Link {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
}

const TIMEOUT_MS = 5000
const CLUSTER_REPLICAS = 3

/**
 * @param inbox where the relay answers this device
 * @throws {TransportError}
 */
export async function openLink(relay: Relay, names: RelayNames, inbox: string): Promise<Link> {
  const connection = await connectToRelay(relay, inbox)
  try {
    const client = jetstream(connection, { timeout: TIMEOUT_MS })
    const manager = await client.jetstreamManager(false)
    await makeRelayStreams(manager, names, connection.info?.cluster ? CLUSTER_REPLICAS : 1)
    return { connection, client, manager }
  } catch (error) {
    await connection.close()
    throw relayError(error)
  }
}
