import { LearntKind } from '#shared/contract/archive.ts'
import type { SeenBefore } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { alike } from './alike.ts'

/** More would ask to be read instead of written beside. */
const MOST_SHOWN = 3

interface Written {
  /** The dilemma that is written. */
  readonly id: DocumentId
  /** What stands in it by now. */
  readonly text: string
}

/** What was learnt earlier that resembles a text, the most alike first, without what was put aside for this document. */
export function findSeenBefore(db: ReadableDb, { id, text }: Written): SeenBefore[] {
  const aside = new Set(listAside(db, id))
  const found = alike(db, { text, kinds: LearntKind.options, limit: MOST_SHOWN + aside.size, except: [id] })
  return found
    .filter((line) => !aside.has(line.id))
    .flatMap((line) => findLine(db, line.id))
    .slice(0, MOST_SHOWN)
}

function findLine(db: ReadableDb, id: DocumentId): SeenBefore[] {
  return db.all<SeenBefore>(
    'SELECT id, kind, space, title, line FROM learnt JOIN documents ON id = document_id WHERE id = ?',
    id,
  )
}

function listAside(db: ReadableDb, documentId: DocumentId): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>('SELECT lesson_id AS id FROM put_aside WHERE document_id = ?', documentId)
  return rows.map(({ id }) => id)
}

interface Aside {
  readonly documentId: DocumentId
  readonly lessonId: DocumentId
  readonly isAside: boolean
}

/** Shows a lesson beside a document no more, or again. */
export function setAside(db: WritableDb, { documentId, lessonId, isAside }: Aside): void {
  if (isAside) db.run('INSERT OR IGNORE INTO put_aside VALUES (?, ?)', documentId, lessonId)
  else db.run('DELETE FROM put_aside WHERE document_id = ? AND lesson_id = ?', documentId, lessonId)
}
