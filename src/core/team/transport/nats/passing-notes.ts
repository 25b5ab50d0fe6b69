import type { Msg, NatsConnection } from '@nats-io/nats-core'
import type { NoteNames } from './relay-names.ts'

/** No note is larger; whatever is, is none. */
const MOST_BYTES = 4096

/** Notes that pass by on a relay, which keeps none: of each device the last one, until it is handed over. */
export class PassingNotes {
  readonly #names: NoteNames
  readonly #heard = new Map<string, Uint8Array>()

  constructor(names: NoteNames) {
    this.#names = names
  }

  /** A relay whose keeper has not let notes by yet says so here, and nothing else suffers from it. */
  listen(connection: NatsConnection, onNote: () => void): void {
    const hear = (error: Error | null, { subject, data }: Msg) => {
      if (error || subject === this.#names.own || data.byteLength > MOST_BYTES) return
      this.#heard.set(subject, data)
      onNote()
    }
    connection.subscribe(this.#names.all, { callback: hear })
  }

  async tell(connection: NatsConnection, bytes: Uint8Array): Promise<void> {
    connection.publish(this.#names.own, bytes)
    await connection.flush()
  }

  /** What was heard since the last time. */
  take(): Uint8Array[] {
    const heard = [...this.#heard.values()]
    this.#heard.clear()
    return heard
  }
}
