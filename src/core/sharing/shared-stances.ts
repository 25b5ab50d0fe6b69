import type * as Y from 'yjs'
import type { SharedStance } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { KeptStance, stancesIn } from '#shared/vision/stance.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import type { ReadableDb } from '../store/store.ts'

/**
 * The stances of a document that colleagues could read: on principles that their team has, which an original here may
 * have stood for. The first taken first.
 */
export function ownStances(db: ReadableDb, meta: Readonly<Record<string, unknown>>): SharedStance[] {
  const found = stancesIn(meta).flatMap(({ principleId, stance, why }) => {
    const shared = findTeamPrinciple(db, principleId)
    return shared ? [{ principleId: shared, stance, why }] : []
  })
  // One that was held against the original and one against its copy: what was said last holds.
  return [...new Map(found.map((one) => [one.principleId, one])).values()]
}

/** Each goes along only when its author says so. */
export function chosenStances(stances: readonly SharedStance[], chosen: readonly string[]): SharedStance[] {
  return stances.filter(({ principleId }) => chosen.includes(stanceField(principleId)))
}

/**
 * Writes the stances that go along, and takes away those that go along no more.
 *
 * @param nowMs when they were shared: when they were taken is nobody else's
 */
export function writeStances(meta: Y.Map<unknown>, stances: readonly SharedStance[], nowMs: UnixMs): void {
  const next = new Map(stances.map((one) => [stanceField(one.principleId), one]))
  for (const { principleId } of stancesIn(meta.toJSON()))
    if (!next.has(stanceField(principleId))) meta.delete(stanceField(principleId))
  for (const [field, { principleId, stance, why }] of next) {
    const before = KeptStance.safeParse(meta.get(field)).data
    if (before?.stance !== stance || before.why !== why)
      meta.set(field, { principleId, stance, why, atMs: nowMs } satisfies KeptStance)
  }
}

function findTeamPrinciple(db: ReadableDb, id: DocumentId): DocumentId | undefined {
  return db.get<{ id: DocumentId }>(
    `SELECT id FROM documents JOIN principles ON document_id = id
     WHERE space <> 'personal' AND changes IS NULL
       AND (id = ? OR id IN (SELECT shared_id FROM shared_copies WHERE original_id = ?)) ORDER BY created_at_ms DESC LIMIT 1`,
    id,
    id,
  )?.id
}
