import type { StreamInfo } from '@nats-io/jetstream'
import type { Link } from './open-link.ts'

/** What a relay says of a stream, asked once for each look and each connection: every question is a way there and back. */
export class StreamFacts {
  readonly #stream: string
  #known: { readonly link: Link; readonly facts: Promise<StreamInfo> } | undefined

  constructor(stream: string) {
    this.#stream = stream
  }

  /** A new look begins: what was known may be so no longer. */
  forget(): void {
    this.#known = undefined
  }

  of(link: Link): Promise<StreamInfo> {
    if (this.#known?.link !== link) this.#known = { link, facts: link.manager.streams.info(this.#stream) }
    return this.#known.facts
  }
}
