import type { ReadableDb, WritableDb } from './store.ts'

/**
 * What an erasure leaves to be done until nothing of the text is left: the parts of the index of words are merged, which
 * drops the words of what is gone, and then the file is written anew. It stands in the store, so a crash does not forget it.
 */
export type Owed = 'mergeOwed' | 'rewriteOwed'

export function owe(db: WritableDb, ...what: readonly Owed[]): void {
  for (const name of what) db.run("INSERT OR REPLACE INTO vault_facts VALUES (?, 'true')", name)
}

export function isOwed(db: ReadableDb, what: Owed): boolean {
  return db.get('SELECT 1 FROM vault_facts WHERE name = ?', what) !== undefined
}

export function settle(db: WritableDb, what: Owed): void {
  db.run('DELETE FROM vault_facts WHERE name = ?', what)
}
