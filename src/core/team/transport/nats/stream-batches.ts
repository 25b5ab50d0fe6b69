import { type Consumer, DeliverPolicy, type JsMsg } from '@nats-io/jetstream'
import type { Link } from './open-link.ts'
import type { RelayLink } from './relay-link.ts'

/**
 * So many of the largest parcels (`MAX_ENVELOPE_BYTES`) are 59 MB: a server that has to keep 64 MiB for a device takes it for
 * one that is too slow, and ends its connection (https://docs.nats.io/running-a-nats-service/nats_admin/slow_consumers).
 */
const BATCH = 64
const BATCH_WAIT_MS = 5000

interface Reading {
  readonly link: Link
  readonly consumer: Consumer
  readonly next: number
}

/** Fetches the messages of a stream in order, some at a time. */
export class StreamBatches {
  readonly #link: RelayLink
  readonly #stream: string
  #reading: Reading | undefined

  constructor(link: RelayLink, stream: string) {
    this.#link = link
    this.#stream = stream
  }

  /** @throws {TransportError} */
  from(sequence: number): Promise<JsMsg[]> {
    return this.#link.ask(async (link) => {
      const consumer = await this.#consumerAt(link, sequence)
      this.#reading = undefined
      const found: JsMsg[] = []
      for await (const message of await consumer.fetch({ max_messages: BATCH, expires: BATCH_WAIT_MS })) {
        found.push(message)
        if (message.info.pending === 0) break
      }
      this.#reading = { link, consumer, next: (found.at(-1)?.seq ?? sequence) + 1 }
      return found
    })
  }

  /** Nothing more is wanted for now. */
  async end(): Promise<void> {
    const reading = this.#reading
    this.#reading = undefined
    // Over a connection that broke it cannot be said; the relay forgets by itself who asks nothing for some minutes.
    await reading?.consumer.delete().catch(() => undefined)
  }

  #consumerAt(link: Link, sequence: number): Promise<Consumer> {
    const reading = this.#reading
    if (reading?.link === link && reading.next === sequence) return Promise.resolve(reading.consumer)
    const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: sequence }
    return link.client.consumers.get(this.#stream, start)
  }
}
