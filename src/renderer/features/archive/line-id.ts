import type { DocumentId } from '#shared/ids.ts'

/** The box to type in. */
export const BOX_ID = 'archive-box'

/** The list of hits, as the search box points at it. */
export const LIST_ID = 'archive-lines'

/** The piece that is open beside it. */
export const OPENED_ID = 'archive-opened'

/** The element of one line in it. */
export const lineId = (id: DocumentId) => `archive-line-${id}`

/** Opens the line that was clicked on: the list hears it, and has the focus, as a line can scroll out of sight. */
export function openHit(clicked: EventTarget, open: (id: DocumentId) => void): void {
  const line = clicked instanceof Element ? clicked.closest<HTMLElement>('[data-hit]') : null
  const id = line?.dataset['hit']
  if (id) open(id as DocumentId)
}
