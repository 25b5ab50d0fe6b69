import type { DocumentId } from '#shared/ids.ts'

/** What the arrows move through: lines in order, some of which may still be on their way. */
export interface LineOrder {
  readonly total: number
  /** Undefined while it is on its way. */
  readonly idAt: (place: number) => DocumentId | undefined
  /** Undefined while it is not known where the line stands. */
  readonly placeOf: (id: DocumentId) => number | undefined
}

/** Where the arrows came to. */
export interface Chosen {
  readonly place: number
  /** Null where the line was still on its way. */
  readonly id: DocumentId | null
  /** Enter was pressed before the line was there: it opens when it comes. */
  readonly opens?: true
}

export function orderOf(lines: readonly { readonly id: DocumentId }[]): LineOrder {
  return {
    total: lines.length,
    idAt: (place) => lines[place]?.id,
    placeOf: (id) => {
      const place = lines.findIndex((line) => line.id === id)
      return place < 0 ? undefined : place
    },
  }
}

/** A line that was chosen is followed to where it stands now; where it is gone, the one in its place is meant. */
export function placeNow(order: LineOrder, chosen: Chosen | null): number | null {
  if (!chosen || order.total === 0) return null
  const moved = chosen.id === null ? undefined : order.placeOf(chosen.id)
  return moved ?? Math.min(chosen.place, order.total - 1)
}

/** The place a step further, within the list: also where its line is on its way, so that no press is lost. */
export function stepFrom(order: LineOrder, from: number | null, by: 1 | -1): Chosen | null {
  if (order.total === 0) return null
  const place = Math.min(Math.max((from ?? -1) + by, 0), order.total - 1)
  return { place, id: order.idAt(place) ?? null }
}
