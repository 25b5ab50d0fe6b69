import { ArchiveKind, type ArchiveLine, type Learnt, type LearntMeta } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { opening, shown } from './shown.ts'

/** Newest first; no `kinds` means all. */
export function listArchive(db: ReadableDb, kinds: readonly ArchiveKind[], limit: number): ArchiveLine[] {
  return db.all<ArchiveLine>(
    `SELECT id, kind, space, title, ${opening} AS opening, updated_at_ms AS updatedAtMs
     FROM ${shown}
     WHERE kind IN (SELECT value FROM json_each(?))
     ORDER BY updated_at_ms DESC, last_update DESC LIMIT ?`,
    JSON.stringify(kinds.length === 0 ? ArchiveKind.options : kinds),
    limit,
  )
}

/** How many of each kind there are. */
export function countArchive(db: ReadableDb): Record<ArchiveKind, number> {
  const rows = db.all<{ kind: ArchiveKind; n: number }>(`SELECT kind, count(*) AS n FROM ${shown} GROUP BY kind`)
  const count = (kind: ArchiveKind) => rows.find((row) => row.kind === kind)?.n ?? 0
  return {
    lesson: count('lesson'),
    mistake: count('mistake'),
    success: count('success'),
    session: count('session'),
    dilemma: count('dilemma'),
  }
}

/** The session and the dilemma behind something learnt; null where there is none, or it is in the bin. */
export function findOrigins(
  db: ReadableDb,
  meta: Pick<LearntMeta, 'sessionId' | 'dilemmaId'>,
): Pick<Learnt, 'session' | 'dilemma'> {
  const session = db.get<NonNullable<Learnt['session']>>(
    `SELECT id, title, coalesce(ended_at_ms, started_at_ms, created_at_ms) AS atMs
     FROM sessions JOIN documents ON id = document_id WHERE id = ?`,
    meta.sessionId,
  )
  const dilemma = db.get<NonNullable<Learnt['dilemma']>>(
    'SELECT id, title, created_at_ms AS atMs FROM dilemmas JOIN documents ON id = document_id WHERE id = ?',
    meta.dilemmaId,
  )
  return { session: session ?? null, dilemma: dilemma ?? null }
}

export interface LessonAge {
  readonly id: DocumentId
  readonly createdAtMs: UnixMs
}

/** Oldest first; a lesson that was shared counts once, from the day that it was written. */
export function listLessonAges(db: ReadableDb): LessonAge[] {
  return db.all<LessonAge>(
    `SELECT id, created_at_ms AS createdAtMs FROM learnt JOIN documents ON id = document_id
     WHERE kind = 'lesson'
       AND id NOT IN (SELECT shared_id FROM shared_copies JOIN learnt ON learnt.document_id = original_id)
     ORDER BY created_at_ms, id`,
  )
}
