import type { DocumentId } from '#shared/ids.ts'

/** The list of hits, as the search box points at it. */
export const LIST_ID = 'archive-lines'

/** The piece that is open beside it. */
export const OPENED_ID = 'archive-opened'

/** The element of one line in it. */
export const lineId = (id: DocumentId) => `archive-line-${id}`
