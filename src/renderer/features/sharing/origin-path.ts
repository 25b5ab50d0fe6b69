import type { SharableKind } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'

/** Where a document is written. */
export function originPath(kind: SharableKind, id: DocumentId): string {
  if (kind === 'dilemma') return paths.dilemma(id)
  return kind === 'session' ? paths.session(id) : paths.archived(id)
}
