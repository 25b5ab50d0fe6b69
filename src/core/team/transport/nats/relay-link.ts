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

/** One connection for all that is asked at the same time, made anew after it failed. */
export class RelayLink {
  readonly #relay: Relay
  readonly #names: RelayNames
  readonly #inbox: string
  readonly #onOpen: (link: Link) => void
  #link: Promise<Link> | undefined

  /** @param onOpen called with each connection: what was listened to on the one before is heard no more */
  constructor(relay: Relay, names: RelayNames, inbox: string, onOpen: (link: Link) => void = () => {}) {
    this.#relay = relay
    this.#names = names
    this.#inbox = inbox
    this.#onOpen = onOpen
  }

  /**
   * Asks the relay, a second time over a new connection when the first time failed: the stream may be gone since.
   *
   * @throws {TransportError}
   */
  async ask<Answer>(question: (link: Link) => Promise<Answer>): Promise<Answer> {
    try {
      return await question(await this.#open())
    } catch {
      await this.close()
    }
    try {
      return await question(await this.#open())
    } catch (error) {
      await this.close()
      throw relayError(error)
    }
  }

  async close(): Promise<void> {
    const link = this.#link
    this.#link = undefined
    const open = await link?.catch(() => undefined)
    await open?.connection.close()
  }

  #open(): Promise<Link> {
    this.#link ??= this.#make()
    return this.#link
  }

  async #make(): Promise<Link> {
    const connection = await connectToRelay(this.#relay, this.#inbox)
    try {
      const client = jetstream(connection, { timeout: TIMEOUT_MS })
      const manager = await client.jetstreamManager(false)
      await makeRelayStreams(manager, this.#names, connection.info?.cluster ? CLUSTER_REPLICAS : 1)
      const link = { connection, client, manager }
      this.#onOpen(link)
      return link
    } catch (error) {
      await connection.close()
      throw error
    }
  }
}
