import type { DocumentId } from '#shared/ids.ts'

/** What is chosen in a list. */
export interface Selection {
  readonly chosen: ReadonlySet<DocumentId>
  /** Where a stretch begins that is chosen with Shift. */
  readonly anchor: DocumentId | null
}

export const nothing: Selection = { chosen: new Set(), anchor: null }

/** Chooses one more, or one less. */
export function toggle({ chosen }: Selection, id: DocumentId): Selection {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return { chosen: next, anchor: id }
}

/** Chooses the stretch from the anchor, or from `from` where there is none yet, to `to`. */
export function extend(
  selection: Selection,
  order: readonly DocumentId[],
  from: DocumentId,
  to: DocumentId,
): Selection {
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : from
  const [start, end] = [order.indexOf(anchor), order.indexOf(to)].toSorted((one, other) => one - other)
  return { chosen: new Set(order.slice(start, (end ?? 0) + 1)), anchor }
}

export function chooseAll(order: readonly DocumentId[]): Selection {
  return { chosen: new Set(order), anchor: order[0] ?? null }
}

/** The line to go on from when these go: the one below the last of them, or else the one above. */
export function goOnFrom(order: readonly DocumentId[], going: readonly DocumentId[]): DocumentId | null {
  const last = order.findLastIndex((id) => going.includes(id))
  const stays = (id: DocumentId) => !going.includes(id)
  return order.slice(last + 1).find(stays) ?? order.slice(0, Math.max(last, 0)).findLast(stays) ?? null
}

/** The same without what is no longer in the list: nothing is done to what cannot be seen. */
export function within(selection: Selection, order: readonly DocumentId[]): Selection {
  if ([...selection.chosen].every((id) => order.includes(id))) return selection
  return { ...selection, chosen: new Set(order.filter((id) => selection.chosen.has(id))) }
}
