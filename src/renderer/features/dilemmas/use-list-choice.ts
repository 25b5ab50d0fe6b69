import { useState } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { listKey } from './list-key.ts'
import { chooseAll, extend, goOnFrom, nothing, type Selection, toggle, within } from './selection.ts'

interface ListChoice {
  readonly selection: Selection
  /** The line that the keys want to go to, in sight or not. */
  readonly wanted: DocumentId | null
  readonly onKey: (event: KeyboardEvent) => void
  /** The focus came to a line. */
  readonly onThere: () => void
  readonly toggle: (id: DocumentId) => void
  /** Throws these away, and goes on from the line beside them. */
  readonly remove: (ids: readonly DocumentId[]) => void
  /** Chooses nothing any more, and goes back to where that was done. */
  readonly letGo: () => void
}

/** What is chosen in a list of dilemmas, and where the keys are in it. */
export function useListChoice(
  order: readonly DocumentId[],
  onRemove: (ids: readonly DocumentId[]) => void,
): ListChoice {
  const [kept, setSelection] = useState(nothing)
  const [goingTo, setWanted] = useState<DocumentId | null>(null)
  const selection = within(kept, order)
  const wanted = goingTo !== null && order.includes(goingTo) ? goingTo : null
  const toggleOne = (id: DocumentId) => setSelection(toggle(selection, id))
  const remove = (ids: readonly DocumentId[]) => {
    onRemove(ids)
    setSelection(nothing)
    setWanted(goOnFrom(order, ids))
  }
  const onKey = listKey(order, wanted, {
    go: setWanted,
    toggle: toggleOne,
    extend: (from, to) => {
      setSelection(extend(selection, order, from, to))
      setWanted(to)
    },
    all: () => setSelection(chooseAll(order)),
    none: () => selection.chosen.size > 0 && setSelection(nothing),
    remove: (id) => remove(selection.chosen.size > 0 ? [...selection.chosen] : [id]),
  })
  const letGo = () => {
    setSelection(nothing)
    setWanted(order.find((id) => selection.chosen.has(id)) ?? null)
  }
  return { selection, wanted, onKey, onThere: () => setWanted(null), toggle: toggleOne, remove, letGo }
}
