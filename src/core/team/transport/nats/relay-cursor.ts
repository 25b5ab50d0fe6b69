import { hash } from '../../../crypto/hash.ts'
import { hexOfBytes } from '../../log/ids.ts'

/** How far this device read a stream of a relay. */
export interface RelayPlace {
  /** When the stream was made, as the relay says it; another time means another stream. */
  readonly made: string
  /** Sequence of the last message that was read. */
  readonly sequence: number
  /** Hash of that message: a relay that was put back to last week has another one there, or none. */
  readonly mark: string
  /** Sequences before it that nothing could be made of yet. */
  readonly waiting: readonly number[]
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

export function markOf(message: Uint8Array): string {
  return hexOfBytes(hash('ruimte/relay/mark/1', message))
}
