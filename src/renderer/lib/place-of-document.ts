import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from './paths.ts'

const places: Record<DocumentKind, (id: DocumentId) => string> = {
  journal: paths.journalEntry,
  dilemma: paths.dilemma,
  method: paths.ownMethod,
  session: paths.session,
  lesson: paths.archived,
  mistake: paths.archived,
  success: paths.archived,
  principle: paths.principle,
  norm: paths.norm,
}

interface Placed {
  readonly kind: DocumentKind
  readonly id: DocumentId
  readonly space?: Space
}

/** The address where a document opens. A session in a team space is a report of one, and read in the archive. */
export function placeOfDocument({ kind, id, space = 'personal' }: Placed): string {
  return kind === 'session' && space !== 'personal' ? paths.archived(id) : places[kind](id)
}
