import { type Principle, PrincipleMeta } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay, UnixMs } from '#shared/units.ts'
import { type KeptReading, readingField } from '#shared/vision/reading.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { draftToChange } from './principle.ts'
import { findPrinciple, listDrafts } from './vision-store.ts'

/**
 * Begins a draft of one's own to change a principle that the team has; it goes to the team through the gate.
 *
 * @returns the draft, which may have been there
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when there is no such principle in a team space
 */
export function proposeChange(open: OpenVault, id: DocumentId): DocumentId {
  const principle = requireShared(open, id)
  const own = open.store.read((db) => listDrafts(db, id)).find(({ space }) => space === 'personal')
  if (own) return own.id
  const draftId = open.documents.create({ kind: 'principle', meta: draftToChange(principle) })
  open.documents.project()
  return draftId
}

/**
 * Makes what a shared draft says the words of its principle, from a day on. Nothing of how it read before is lost.
 *
 * @returns the principle
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when either is gone, or the draft is not before the team
 */
export function adoptDraft(open: OpenVault, draftId: DocumentId, day: CalendarDay, nowMs: UnixMs): DocumentId {
  const draft = requireShared(open, draftId)
  if (draft.changes === null) throw new DomainError('DOCUMENT_NOT_FOUND', { id: draftId })
  const { id, state } = requireShared(open, draft.changes)
  const { title, paragraph, asks, asksNot } = open.documents.read(draftId, (doc) => readMeta(doc, PrincipleMeta))
  const reading: KeptReading = { title, paragraph, asks, asksNot, draftId, adoptedOn: day, atMs: nowMs }
  // The day belongs to the words that are adopted, not to those it was first written in.
  const isAdopted = state === 'adopted' ? {} : { state: 'adopted', retiredOn: null }
  open.documents.edit(id, (doc) => writeMeta(doc, { ...isAdopted, [readingField(draftId)]: reading }))
  open.documents.project()
  return id
}

function requireShared({ documents, store }: OpenVault, id: DocumentId): Principle {
  documents.project()
  const principle = store.read((db) => findPrinciple(db, id))
  if (!principle || principle.space === 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  return principle
}
