/** How far this device read a stream of a relay. */
export interface RelayPlace {
  /** When the stream was made, as the relay says it; another time means another stream. */
  readonly made: string
  /** Sequence of the last message that was read. */
  readonly sequence: number
}

/** Keeps the place in each stream between two starts. */
export interface RelayCursor {
  load(stream: string): RelayPlace | null
  save(stream: string, place: RelayPlace): void
}

/** For one run of the program: after a start everything is handed over again. */
export function cursorInMemory(): RelayCursor {
  const kept = new Map<string, RelayPlace>()
  return { load: (stream) => kept.get(stream) ?? null, save: (stream, place) => void kept.set(stream, place) }
}

/**
 * From which message to read on. A relay that was wiped, put back or exchanged is read from its start.
 *
 * @param last the sequence of the stream's last message
 */
export function readFrom(place: RelayPlace | null, made: string, last: number): number {
  return place && place.made === made && place.sequence <= last ? place.sequence + 1 : 1
}
