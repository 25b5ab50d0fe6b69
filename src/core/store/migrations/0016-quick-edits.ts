import type { WritableDb } from '../store.ts'

/**
 * To wipe the words of an edited text from the index one by one takes half of a tenth of a second, with every edit. What is
 * erased now leaves the index when its parts are merged (`merge-index.ts`), which an erasure waits for.
 */
export function up(db: WritableDb): void {
  db.exec("INSERT INTO search_texts (search_texts, rank) VALUES ('secure-delete', 0)")
}
