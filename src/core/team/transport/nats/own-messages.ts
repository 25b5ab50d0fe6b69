import { DeliverPolicy, PubHeaders } from '@nats-io/jetstream'
import type { Link } from './open-link.ts'
import type { StreamNames } from './relay-names.ts'
import type { StreamFacts } from './stream-facts.ts'

const BATCH = 1000
const BATCH_WAIT_MS = 5000

/** Which of its own parcels a device saw lie in a stream: read once by their headers, then from where it was. */
export class OwnMessages {
  readonly #names: StreamNames
  readonly #facts: StreamFacts
  readonly #hashes = new Set<string>()
  #stream = ''
  #read = 0
  #trusted: Link | undefined

  constructor(names: StreamNames, facts: StreamFacts) {
    this.#names = names
    this.#facts = facts
  }

  has(hash: string): boolean {
    return this.#hashes.has(hash)
  }

  add(hash: string): void {
    this.#hashes.add(hash)
  }

  /**
   * Looks what came since the last time; from the start when the stream may be another: a relay that is put back to last
   * week is started anew for it.
   */
  async refresh(link: Link): Promise<void> {
    const { created, state } = await this.#facts.of(link)
    const isOther = created !== this.#stream || state.last_seq < this.#read || link !== this.#trusted
    if (isOther) this.#forget(created)
    this.#trusted = link
    if (!isOther && state.last_seq === this.#read) return
    const reader = await link.client.consumers.get(this.#names.stream, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.#read + 1,
      filter_subjects: this.#names.own,
      headers_only: true,
    })
    let { num_pending: left } = await reader.info(true)
    while (left > 0)
      for await (const message of await reader.fetch({ max_messages: BATCH, expires: BATCH_WAIT_MS })) {
        this.#hashes.add(message.headers?.get(PubHeaders.MsgIdHdr) ?? '')
        left = message.info.pending
        if (left === 0) break
      }
    await reader.delete()
    this.#read = state.last_seq
  }

  #forget(stream: string): void {
    this.#hashes.clear()
    this.#stream = stream
    this.#read = 0
  }
}
