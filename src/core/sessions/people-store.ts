import type { KnownPerson } from '#shared/contract/session-plan.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'

const longAgo = 0 as UnixMs

/**
 * Who was in sessions that ended in a stretch of time, by name: one name is one person, however it is capitalised. When
 * each last facilitated and brought is known over all sessions up to its end.
 */
export function listPeople(
  db: ReadableDb,
  fromMs = longAgo,
  untilMs = Number.MAX_SAFE_INTEGER as UnixMs,
): KnownPerson[] {
  const rows = db.all<KnownPerson>(
    `SELECT name, max(ended_at_ms) AS lastMetAtMs, max(CASE WHEN facilitated THEN ended_at_ms END) AS lastFacilitatedAtMs,
       max(CASE WHEN brought THEN ended_at_ms END) AS lastBroughtAtMs
     FROM session_people JOIN sessions ON document_id = session_id
     WHERE phase = 'closed' AND ended_at_ms < ? GROUP BY lower(name) HAVING max(ended_at_ms) >= ?`,
    untilMs,
    fromMs,
  )
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}
