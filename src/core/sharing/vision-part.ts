import type { CheckedField } from '#shared/contract/privacy.ts'
import { NormMeta, PrincipleMeta } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'

/** A part of the vision as its author has it, as far as it goes along. */
export type OwnPart =
  | { readonly id: DocumentId; readonly kind: 'principle'; readonly meta: PrincipleMeta }
  | { readonly id: DocumentId; readonly kind: 'norm'; readonly meta: NormMeta }

/** @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_NOT_POSSIBLE` for what is no vision or in a team space already */
export function readOwnPart({ documents }: OpenVault, id: DocumentId): OwnPart {
  const { kind, space } = documents.header(id)
  if (space !== 'personal' || (kind !== 'principle' && kind !== 'norm'))
    throw new DomainError('SHARE_NOT_POSSIBLE', { id })
  return documents.read(id, (doc) =>
    kind === 'principle'
      ? { id, kind, meta: readMeta(doc, PrincipleMeta) }
      : { id, kind, meta: readMeta(doc, NormMeta) },
  )
}

/** Every word that goes along, for the privacy check. */
export function checkedWords(part: OwnPart): CheckedField[] {
  return Object.entries(wordsOf(part))
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => ({ name, text, safe: [] }))
}

/** What is said, the same for the same words: by this it is seen whether a copy is up to date. */
export function nameOfWords(part: OwnPart): string {
  return JSON.stringify(wordsOf(part))
}

/** A list of what is known: what is not named here stays with the author. */
export function wordsOf(part: OwnPart): Record<string, string> {
  if (part.kind === 'norm') {
    const { title, satisfied, first } = part.meta
    return { title, satisfied, first }
  }
  const { title, paragraph, asks, asksNot } = part.meta
  return { title, paragraph, asks, asksNot }
}
