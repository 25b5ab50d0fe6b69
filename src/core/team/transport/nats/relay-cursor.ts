/** How far this device read a relay's stream. */
export interface RelayPlace {
  /** When the stream was made, as the relay says it; another time means another stream. */
  readonly stream: string
  /** Sequence of the last message that was read. */
  readonly sequence: number
}

/** Keeps the place between two starts. */
export interface RelayCursor {
  load(): RelayPlace | null
  save(place: RelayPlace): void
}

/** For one run of the program: after a start everything is handed over again. */
export function cursorInMemory(): RelayCursor {
  let kept: RelayPlace | null = null
  return { load: () => kept, save: (place) => (kept = place) }
}

/**
 * From which message to read on. A relay that was wiped, put back or exchanged is read from its start.
 *
 * @param last the sequence of the stream's last message
 */
export function readFrom(place: RelayPlace | null, stream: string, last: number): number {
  return place && place.stream === stream && place.sequence <= last ? place.sequence + 1 : 1
}
