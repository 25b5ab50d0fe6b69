/** What travels between devices. Each says by its own bytes what it is; how it is named on the way is only a hint. */
export type ParcelKind = 'entry' | 'segment' | 'heads' | 'snapshot' | 'join'

export interface Parcel {
  readonly kind: ParcelKind
  /** Hash of the bytes, in lower-case hexadecimal. */
  readonly hash: string
  readonly bytes: Uint8Array
}

/**
 * A way to pass parcels on that nobody needs to trust: it may lose, delay, repeat, reorder, change or invent parcels, and
 * it may be emptied or put back to last week. Whoever receives checks everything; what is lost is offered again.
 */
export interface Transport {
  /**
   * Puts a parcel where the others find it. Offering the same parcel again does no harm.
   *
   * @throws when it is not certain that it lies there; the caller keeps it and tries again later
   */
  offer(parcel: Parcel): Promise<void>
  /** What was not handed over yet, in any order; ends when there is nothing new. */
  receive(signal: AbortSignal): AsyncIterable<Parcel>
  /** Hands over everything again from then on, as after a start. */
  rewind(): void
  /** Calls back when there may be something new. @returns stops it */
  watch(onHint: () => void): () => void
  close(): Promise<void>
}
