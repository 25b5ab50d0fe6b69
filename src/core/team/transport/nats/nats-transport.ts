import { DeliverPolicy, type JsMsg } from '@nats-io/jetstream'
import type { DeviceId, EntryHash } from '../../log/ids.ts'
import type { Arrival, Parcel, ParcelName, Transport } from '../transport.ts'
import { OwnMessages } from './own-messages.ts'
import { Refused } from './refused.ts'
import type { Relay } from './relay-connection.ts'
import { cursorInMemory, readFrom, type RelayCursor, type RelayPlace } from './relay-cursor.ts'
import { type Link, RelayLink } from './relay-link.ts'
import { relayInboxOf, type RelayNames, relayNamesOf } from './relay-names.ts'

const BATCH = 256
const BATCH_WAIT_MS = 5000
const NOTHING = new Uint8Array()

export interface NatsTransportConfig {
  readonly team: EntryHash
  readonly device: DeviceId
  readonly relay: Relay
  /** Where it is kept how far was read; left out, all is read again after a start. */
  readonly cursor?: RelayCursor
}

/** Passes parcels on by a stream on NATS JetStream servers, for teams that outgrow a folder. */
export class NatsTransport implements Transport {
  readonly #names: RelayNames
  readonly #link: RelayLink
  readonly #cursor: RelayCursor
  readonly #own = new OwnMessages()
  readonly #refused = new Refused()
  /** What was read in this run; the cursor stays behind it while something waits to be handed over again. */
  #read: RelayPlace | null

  constructor({ team, device, relay, cursor }: NatsTransportConfig) {
    this.#names = relayNamesOf(team, device)
    this.#link = new RelayLink(relay, this.#names, relayInboxOf(device))
    this.#cursor = cursor ?? cursorInMemory()
    this.#read = this.#cursor.load()
  }

  async offer(parcel: Parcel): Promise<void> {
    // The name lets the relay leave out what comes twice within minutes; later than that, whoever receives does.
    const { hash, bytes } = parcel
    await this.#link.ask(({ client }) => client.publish(this.#names.own, bytes, { msgID: hash }))
    this.#own.add(hash)
  }

  async *receive(signal: AbortSignal): AsyncIterable<Arrival> {
    const { made, last } = await this.#stream()
    if (this.#read?.stream !== made) this.#refused.clear()
    for (const sequence of this.#refused.due()) {
      if (signal.aborted) return
      yield* this.#hand(sequence, await this.#message(sequence))
    }
    for (let next = readFrom(this.#read, made, last); next <= last;) {
      const batch = await this.#batch(next)
      if (batch.length === 0) return
      try {
        for (const { seq, data } of batch) {
          if (signal.aborted) return
          yield* this.#hand(seq, data)
          next = seq + 1
        }
      } finally {
        this.#keepPlace(made, next - 1)
      }
    }
  }

  async missing<Name extends ParcelName>(parcels: readonly Name[]): Promise<Name[]> {
    await this.#link.ask((link) => this.#own.refresh(link, this.#names))
    return parcels.filter(({ hash }) => !this.#own.has(hash))
  }

  /** Nothing: a relay keeps all, so that nobody can make another lose it. */
  async withdraw(): Promise<void> {}

  rewind(): void {
    this.#read = null
    this.#refused.clear()
  }

  watch(onHint: () => void): () => void {
    let stop: (() => void) | undefined
    let isStopped = false
    const listen = async ({ connection }: Link) => {
      if (isStopped) return
      const listening = connection.subscribe(this.#names.all, { callback: () => onHint() })
      stop = () => listening.unsubscribe()
      await connection.flush()
    }
    // Where the relay cannot be reached there is nothing to hear; the next round says so.
    this.#link.ask(listen).catch(() => undefined)
    return () => {
      isStopped = true
      stop?.()
    }
  }

  close(): Promise<void> {
    return this.#link.close()
  }

  async #stream(): Promise<{ made: string; last: number }> {
    const { created, state } = await this.#link.ask(({ manager }) => manager.streams.info(this.#names.stream))
    return { made: created, last: state.last_seq }
  }

  #batch(from: number): Promise<JsMsg[]> {
    return this.#link.ask(async ({ client }) => {
      const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from }
      const reader = await client.consumers.get(this.#names.stream, start)
      const found: JsMsg[] = []
      for await (const message of await reader.fetch({ max_messages: BATCH, expires: BATCH_WAIT_MS })) {
        found.push(message)
        if (message.info.pending === 0) break
      }
      await reader.delete()
      return found
    })
  }

  #message(sequence: number): Promise<Uint8Array> {
    const { stream } = this.#names
    return this.#link.ask(async ({ manager }) => {
      const message = await manager.streams.getMessage(stream, { seq: sequence })
      return message?.data ?? NOTHING
    })
  }

  *#hand(sequence: number, bytes: Uint8Array): Iterable<Arrival> {
    let isRefused = false
    if (bytes.byteLength > 0) yield { bytes, refuse: () => (isRefused = true) }
    if (isRefused) this.#refused.add(sequence)
    else this.#refused.settle(sequence)
  }

  #keepPlace(stream: string, sequence: number): void {
    this.#read = { stream, sequence }
    this.#cursor.save({ stream, sequence: Math.min(sequence, this.#refused.lowest - 1) })
  }
}
