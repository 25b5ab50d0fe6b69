import type { DocumentId } from '#shared/ids.ts'
import { localDay } from '#shared/local-day.ts'
import type { CalendarDay, UnixMs } from '#shared/units.ts'
import type { ReadableDb, Store, WritableDb } from '../store/store.ts'
import { listLessonAges } from './archive-store.ts'
import { lessonOfDay, type Reread } from './lesson-of-day.ts'

/** Rows of longer ago say nothing that the choice needs. */
const KEPT_ROWS = 400

/** The lesson to reread today, chosen once a day; undefined while there is none and when it was put away. */
export function lessonOfToday(store: Store, nowMs: UnixMs): DocumentId | undefined {
  const today = localDay(nowMs)
  const { chosen, found } = store.read((db) => lookUp(db, today))
  if (chosen) return chosen.putAway === 1 ? undefined : chosen.id
  if (found) store.write((db) => keepChoice(db, today, found))
  return found
}

/** Puts the lesson of today away; it rests as one that was reread. */
export function putAwayToday(store: Store, nowMs: UnixMs): void {
  store.write((db) => db.run('UPDATE rereads SET put_away = 1 WHERE day = ?', localDay(nowMs)))
}

type Chosen = { readonly id: DocumentId; readonly putAway: 0 | 1 }

/** What was chosen today, unless it has gone to the bin since, and what would be chosen. */
function lookUp(db: ReadableDb, today: CalendarDay): { chosen: Chosen | undefined; found: DocumentId | undefined } {
  const chosen = db.get<Chosen>(
    `SELECT lesson_id AS id, put_away AS putAway FROM rereads
     WHERE day = ? AND lesson_id IN (SELECT document_id FROM learnt)`,
    today,
  )
  const lessons = listLessonAges(db).map(({ id, createdAtMs }) => ({ id, day: localDay(createdAtMs) }))
  const shown = db.all<Reread>('SELECT lesson_id AS id, day FROM rereads WHERE day < ?', today)
  return { chosen, found: lessonOfDay(lessons, shown, today) }
}

function keepChoice(db: WritableDb, today: CalendarDay, id: DocumentId): void {
  db.run('INSERT OR REPLACE INTO rereads (day, lesson_id, put_away) VALUES (?, ?, 0)', today, id)
  db.run('DELETE FROM rereads WHERE day NOT IN (SELECT day FROM rereads ORDER BY day DESC LIMIT ?)', KEPT_ROWS)
}
