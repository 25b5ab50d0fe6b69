/**
 * What travels between devices. Each says by its own bytes what it is; its kind and number only help to name it on the
 * way. A `copy` is anything of somebody else's that is offered again because a device lacks it. A `note` is worth
 * something for seconds only: a transport may let it go at any time.
 */
export type ParcelKind = 'entry' | 'segment' | 'copy' | 'heads' | 'snapshot' | 'join' | 'note'

export interface Parcel {
  readonly kind: ParcelKind
  /** Hash of the bytes, in lower-case hexadecimal. */
  readonly hash: string
  readonly bytes: Uint8Array
  /** Its place among this device's parcels of its kind, where there is an order. */
  readonly number?: number
}

/** The name of a parcel, without its bytes. */
export type ParcelName = Omit<Parcel, 'bytes'>

/** Bytes that came along. */
export interface Arrival {
  readonly bytes: Uint8Array
  /**
   * Nothing can be made of it now: a part of a file, or written by a device that is not known yet. It is handed over
   * again later, less often each time. May be called long after it was handed over, also when `receive` has ended.
   */
  refuse(): void
}

/**
 * A way to pass parcels on that nobody needs to trust: it may lose, delay, repeat, reorder, change or invent parcels, and
 * it may be emptied or put back to last week. Whoever receives checks everything; what is lost is offered again.
 *
 * All of it throws a `TransportError` when the place cannot be reached.
 */
export interface Transport {
  /**
   * Puts a parcel where the others find it. Offering the same parcel again does no harm. Heads and notes take the place
   * of those with lower numbers.
   *
   * @throws when it is not certain that it lies there; the caller keeps it and tries again later
   */
  offer(parcel: Parcel): Promise<void>
  /** What was not handed over yet, in any order; ends when there is nothing new. */
  receive(signal: AbortSignal): AsyncIterable<Arrival>
  /** Which of this device's parcels do not lie there as they were offered, as far as can be seen. */
  missing<Name extends ParcelName>(parcels: readonly Name[]): Promise<Name[]>
  /** Takes away what this device offered itself; never what another did. */
  withdraw(parcels: readonly ParcelName[]): Promise<void>
  /** Hands over everything again from then on. */
  rewind(): void
  /**
   * All that was handed over is kept by whoever received it, or was refused: a transport may go on from there after the
   * next start.
   */
  settle?(): void
  /** Somebody waits for it: a place that was left alone for a while because it failed is asked again at once. */
  hurry?(): void
  /** Calls back when there may be something new. @returns stops it */
  watch(onHint: () => void): () => void
  close(): Promise<void>
}
