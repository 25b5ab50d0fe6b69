import { DeliverPolicy, type JsMsg } from '@nats-io/jetstream'
import type { Arrival } from '../transport.ts'
import { Refused } from './refused.ts'
import { readFrom, type RelayCursor, type RelayPlace } from './relay-cursor.ts'
import type { RelayLink } from './relay-link.ts'
import { StreamFacts } from './stream-facts.ts'

const BATCH = 256
const BATCH_WAIT_MS = 5000
const NOTHING = new Uint8Array()

/** Reads one stream of a relay on from where it was. */
export class StreamReader {
  readonly #link: RelayLink
  readonly #stream: string
  readonly #facts: StreamFacts
  readonly #cursor: RelayCursor
  readonly #refused = new Refused()
  /** What was read in this run; the cursor stays behind it while something waits to be handed over again. */
  #read: RelayPlace | null

  constructor(link: RelayLink, stream: string, cursor: RelayCursor, facts = new StreamFacts(stream)) {
    this.#link = link
    this.#stream = stream
    this.#facts = facts
    this.#cursor = cursor
    this.#read = cursor.load(stream)
  }

  async *read(signal: AbortSignal): AsyncIterable<Arrival> {
    this.#facts.forget()
    const { created: made, state } = await this.#link.ask((link) => this.#facts.of(link))
    if (this.#read?.made !== made) this.#refused.clear()
    for (const sequence of this.#refused.due()) {
      if (signal.aborted) return
      yield* this.#hand(sequence, await this.#message(sequence))
    }
    for (let next = readFrom(this.#read, made, state.last_seq); next <= state.last_seq;) {
      const batch = await this.#batch(next)
      if (batch.length === 0) return
      try {
        for (const { seq, data } of batch) {
          if (signal.aborted) return
          yield* this.#hand(seq, data)
          next = seq + 1
        }
      } finally {
        this.#keepPlace({ made, sequence: next - 1 })
      }
    }
  }

  rewind(): void {
    this.#read = null
    this.#refused.clear()
  }

  #batch(from: number): Promise<JsMsg[]> {
    return this.#link.ask(async ({ client }) => {
      const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from }
      const reader = await client.consumers.get(this.#stream, start)
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
    return this.#link.ask(async ({ manager }) => {
      const message = await manager.streams.getMessage(this.#stream, { seq: sequence })
      return message?.data ?? NOTHING
    })
  }

  *#hand(sequence: number, bytes: Uint8Array): Iterable<Arrival> {
    const refuse = this.#refused.hand(sequence)
    if (bytes.byteLength === 0) return
    yield {
      bytes,
      refuse: () => {
        refuse()
        if (this.#read) this.#keepPlace(this.#read)
      },
    }
  }

  #keepPlace(place: RelayPlace): void {
    this.#read = place
    this.#cursor.save(this.#stream, { ...place, sequence: Math.min(place.sequence, this.#refused.lowest - 1) })
  }
}
