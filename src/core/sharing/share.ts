import type * as Y from 'yjs'
import type { ShareChoices, SharedState } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { META } from '../documents/document-types.ts'
import { isWrittenTogether } from '../documents/edits-together.ts'
import { loadDocument } from '../documents/update-log.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { visitGate } from './gate.ts'
import { findMethodCopy } from './method-copies.ts'
import { requireFree } from './obstacles.ts'
import { replaceBody } from './replace-body.ts'
import { findOriginal, findStanding, insertCopy, markWithdrawn, saveCopy } from './shared-copies.ts'
import { fieldRules } from './shared-fields.ts'
import { findVisionCopy } from './vision-copies.ts'
import { writeStances } from './shared-stances.ts'
import { teamSpace } from '../team/members/team-space.ts'
import { writeBody } from './write-body.ts'
import { togetherOf, writeTogether } from './write-together.ts'

export interface Gate extends OpenVault, Pick<CoreContext, 'nowMs' | 'newId'> {
  /** How the author is called, for what is shared under a name. */
  readonly author: string
}

export interface ShareRequest {
  readonly id: DocumentId
  readonly choices: ShareChoices
  /** The name of what the author looked at. */
  readonly seen: string
}

export interface NewShare extends ShareRequest {
  /** Whether the team writes in the copy from the start. */
  readonly together?: boolean
}

/**
 * Writes what colleagues may see as a new document of its own in the team space: another id, another Yjs document, no
 * history, nothing that leads back. The tie to the original stands in this vault alone.
 *
 * @returns the id of the new document
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, or one of the refusals of the gate
 */
export function shareDocument(gate: Gate, request: NewShare): DocumentId {
  const { theirs, choices, standing } = passGate(gate, request)
  if (standing && togetherOf(gate, standing.sharedId) !== 'open')
    throw new DomainError('SHARE_NOT_POSSIBLE', { id: request.id })
  const { documents, nowMs, newId } = gate
  return gate.store.write((db) => {
    const { teamId } = teamSpace(db, nowMs(), newId)
    const sharedId = documents.create({
      kind: theirs.kind,
      space: `team:${teamId}`,
      meta: {
        ...atFirst[theirs.kind],
        ...sharedMeta(theirs, choices),
        ...(choices.visibility === 'named' ? { author: gate.author } : {}),
      },
      body: (doc) => {
        writeBody(doc, theirs.body)
        writeStances(doc.getMap(META), theirs.stances, nowMs())
      },
    })
    insertCopy(db, { originalId: request.id, sharedId, choices, state: theirs }, nowMs())
    if (request.together) writeTogether(gate, sharedId, true)
    return sharedId
  })
}

/**
 * Brings the copy in the team space up to date, as one edit. Its history then holds what was shared before, and no more.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when no copy stands there, or one of the refusals of the gate
 */
export function updateShared(gate: Gate, request: ShareRequest): DocumentId {
  const { theirs, choices, standing } = passGate(gate, request)
  if (!standing) throw new DomainError('DOCUMENT_NOT_FOUND', { id: request.id })
  const { sharedId } = standing
  if (togetherOf(gate, sharedId) === 'open') throw new DomainError('SHARE_WRITTEN_TOGETHER', { id: request.id })
  gate.store.write((db) => {
    saveCopy(db, { sharedId, choices, state: theirs }, gate.nowMs())
    gate.documents.edit(sharedId, (doc) => {
      replaceMeta(doc, theirs, choices)
      writeStances(doc.getMap(META), theirs.stances, gate.nowMs())
      replaceBody(doc, theirs.body)
    })
  })
  return sharedId
}

/**
 * Takes a withdrawal back. Of what the original says one copy stands there; what the team writes in goes its own way, so
 * that may stand beside it.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_STANDS_ANEW` when it was shared anew meanwhile
 */
export function putSharedBack({ store, documents }: OpenVault, sharedId: DocumentId): void {
  store.write((db) => {
    const originalId = findOriginal(db, sharedId)
    if (!originalId) throw new DomainError('DOCUMENT_NOT_FOUND', { id: sharedId })
    const standing = findStanding(db, originalId) ?? findMethodCopy(db, originalId) ?? findVisionCopy(db, originalId)
    const isInTheWay = ({ sharedId: id }: { sharedId: DocumentId }) => !isWrittenTogether(loadDocument(db, id).doc)
    if (standing && isInTheWay(standing) && isInTheWay({ sharedId }))
      throw new DomainError('SHARE_STANDS_ANEW', { id: originalId })
    documents.restore(sharedId)
    markWithdrawn(db, sharedId, null)
  })
}

function passGate(gate: Gate, { id, choices, seen }: ShareRequest): ReturnType<typeof visitGate> {
  const visit = visitGate(gate, id, choices)
  requireFree(id, visit.obstacles)
  if (visit.seen !== seen) throw new DomainError('SHARE_CHANGED_MEANWHILE', { id })
  return visit
}

/** What a copy begins with and keeps for itself. */
const atFirst: Readonly<Record<SharedState['kind'], Readonly<Record<string, unknown>>>> = {
  dilemma: { state: 'ready' },
  lesson: {},
  mistake: {},
  success: {},
  session: {},
}

/** What has no title is known by its summary; the summary of a story is the lesson of what was made of it. */
function sharedMeta({ kind, fields }: SharedState, { summary }: ShareChoices): Record<string, unknown> {
  const line = kind === 'dilemma' || kind === 'session' ? {} : { line: summary }
  return { title: summary, ...line, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), summary }
}

function replaceMeta(doc: Y.Doc, state: SharedState, choices: ShareChoices): void {
  const meta = doc.getMap(META)
  const next = sharedMeta(state, choices)
  for (const [name, rule] of Object.entries(fieldRules[state.kind])) {
    if (rule.way !== 'private' && !(name in next)) meta.delete(name)
  }
  for (const [name, value] of Object.entries(next)) {
    if (JSON.stringify(meta.get(name)) !== JSON.stringify(value)) meta.set(name, value)
  }
}
