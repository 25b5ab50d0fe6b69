import type { DocumentId } from '#shared/ids.ts'
import { hasModifier } from '#renderer/ui/modifier-key.ts'
import { lineOf } from './line-of.ts'

interface ListDeeds {
  readonly go: (id: DocumentId) => void
  readonly toggle: (id: DocumentId) => void
  readonly extend: (from: DocumentId, to: DocumentId) => void
  readonly all: () => void
  readonly none: () => void
  readonly remove: (id: DocumentId) => void
}

/**
 * The keys of a list: arrows, Home and End go; with Shift they choose the stretch; Space chooses one, Ctrl or Cmd with A
 * all, Escape none; Delete throws away. They work on a line and on what stands in it.
 *
 * @param goingTo the line that an earlier key went to and that has no focus yet, as it is still to be made
 */
export function listKey(
  order: readonly DocumentId[],
  goingTo: DocumentId | null,
  deeds: ListDeeds,
): (event: KeyboardEvent) => void {
  return (event) => {
    const here = lineOf(event.target) && (goingTo ?? lineOf(event.target))
    if (here === null || !order.includes(here)) return
    const deed = deedOf(event, here, order, deeds)
    if (!deed) return
    event.preventDefault()
    deed()
  }
}

function deedOf(event: KeyboardEvent, here: DocumentId, order: readonly DocumentId[], deeds: ListDeeds) {
  const onLine = event.target instanceof Element && event.target.matches('[data-row]')
  const to = destination(event.key, order.indexOf(here), order)
  if (to !== undefined) return () => (event.shiftKey ? deeds.extend(here, to) : deeds.go(to))
  if (event.key === ' ' && onLine) return () => deeds.toggle(here)
  if (event.key === 'a' && hasModifier(event)) return deeds.all
  if (event.key === 'Escape') return deeds.none
  if (event.key === 'Delete') return () => deeds.remove(here)
  return undefined
}

function destination(key: string, place: number, order: readonly DocumentId[]): DocumentId | undefined {
  const last = order.length - 1
  const places: Record<string, number> = {
    ArrowDown: Math.min(place + 1, last),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: last,
  }
  const at = places[key]
  return at === undefined ? undefined : order[at]
}
