import type { StreamInfo } from '@nats-io/jetstream'
import type { Arrival } from '../transport.ts'
import { Refused } from './refused.ts'
import { markOf, type RelayCursor, type RelayPlace } from './relay-cursor.ts'
import type { Link } from './open-link.ts'
import type { RelayLink } from './relay-link.ts'
import { StreamBatches } from './stream-batches.ts'
import { StreamFacts } from './stream-facts.ts'

const NOTHING = new Uint8Array()
/** With more than this waiting the place is not kept further on: somebody is filling the stream with what is nothing. */
const MOST_WAITING = 500

type Place = Omit<RelayPlace, 'waiting'>

/** Reads one stream of a relay on from where it was. */
export class StreamReader {
  readonly #link: RelayLink
  readonly #stream: string
  readonly #facts: StreamFacts
  readonly #cursor: RelayCursor
  readonly #batches: StreamBatches
  readonly #refused = new Refused()
  /** How far was read in this run; the cursor stays behind it until `settle`. */
  #place: Place | null
  /** The connection over which the place was last found to be right. */
  #trusted: Link | undefined

  constructor(link: RelayLink, stream: string, cursor: RelayCursor, facts = new StreamFacts(stream)) {
    this.#link = link
    this.#stream = stream
    this.#facts = facts
    this.#cursor = cursor
    this.#batches = new StreamBatches(link, stream)
    const kept = cursor.load(stream)
    this.#place = kept
    this.#refused.restore(kept?.waiting ?? [])
  }

  async *read(signal: AbortSignal): AsyncIterable<Arrival> {
    this.#facts.forget()
    const { created: made, state } = await this.#link.ask((link) => this.#look(link))
    for (const sequence of this.#refused.due()) {
      if (signal.aborted) return
      yield* this.#hand(sequence, await this.#message(sequence))
    }
    if (this.#place?.sequence === state.last_seq) return
    try {
      // What was read last comes once more: it tells whether the relay is still the one that it was read from.
      let next = this.#place?.sequence ?? 1
      while (next <= state.last_seq) {
        const batch = await this.#batches.from(next)
        if (batch.length === 0 || this.#findsPutBack(batch)) return
        for (const { seq, data } of batch) {
          if (signal.aborted) return
          next = seq + 1
          if (seq === this.#place?.sequence) continue
          this.#place = { made, sequence: seq, mark: markOf(data) }
          yield* this.#hand(seq, data)
        }
      }
    } finally {
      await this.#batches.end()
    }
  }

  /** All that was handed over is kept by whoever received it, or was refused. */
  settle(): void {
    const waiting = this.#refused.all
    if (!this.#place || waiting.length > MOST_WAITING) return
    const kept = this.#cursor.load(this.#stream)
    const place = { ...this.#place, waiting }
    if (JSON.stringify(kept) !== JSON.stringify(place)) this.#cursor.save(this.#stream, place)
  }

  rewind(): void {
    this.#place = null
    this.#refused.clear()
  }

  /** The stream as it is now; read from its start again when it is not the one that was read before. */
  async #look(link: Link): Promise<StreamInfo> {
    const facts = await this.#facts.of(link)
    if (!(await this.#isPlaceRight(link, facts))) this.rewind()
    this.#trusted = link
    return facts
  }

  /** A relay that is put back to last week is started anew for it, so each connection is asked once. */
  async #isPlaceRight(link: Link, { created, state }: StreamInfo): Promise<boolean> {
    const place = this.#place
    if (!place) return true
    if (place.made !== created || place.sequence > state.last_seq) return false
    if (this.#trusted === link) return true
    const message = await link.manager.streams.getMessage(this.#stream, { seq: place.sequence })
    return message !== null && markOf(message.data) === place.mark
  }

  /**
   * A cluster that lost two of three servers goes back in time while the connection to the third stays, and may be past the
   * place again when somebody looks. A new connection has all that is known of it looked after, from the beginning.
   */
  #findsPutBack([first]: readonly { readonly seq: number; readonly data: Uint8Array }[]): boolean {
    const place = this.#place
    if (!first || first.seq !== place?.sequence || markOf(first.data) === place.mark) return false
    this.rewind()
    this.#link.startOver()
    return true
  }

  #message(sequence: number): Promise<Uint8Array> {
    return this.#link.ask(async ({ manager }) => {
      const message = await manager.streams.getMessage(this.#stream, { seq: sequence })
      return message?.data ?? NOTHING
    })
  }

  *#hand(sequence: number, bytes: Uint8Array): Iterable<Arrival> {
    const refuse = this.#refused.hand(sequence)
    if (bytes.byteLength > 0) yield { bytes, refuse }
  }
}
