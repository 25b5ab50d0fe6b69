import type { DocumentKind } from '#shared/contract/documents.ts'
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

/** The address where a document opens. */
export function placeOfDocument({ kind, id }: { kind: DocumentKind; id: DocumentId }): string {
  return places[kind](id)
}
