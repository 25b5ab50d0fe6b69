import type { DocumentId } from '#shared/ids.ts'
import { type RealName, realNamesOf } from '../aliases/alias-store.ts'
import type { ReadableDb } from '../store/store.ts'
import type { Session } from './session.ts'

/**
 * How the people in the cases of a session are really called, as far as its own alias list and those of its dilemmas know;
 * of one that was held on a shared copy, that of its original.
 */
export function realNamesIn(db: ReadableDb, { id, cases }: Pick<Session, 'id' | 'cases'>): RealName[] {
  const dilemmas = cases.flatMap(({ dilemmaId }) => (dilemmaId === null ? [] : [dilemmaId]))
  const lists = new Set([id, ...dilemmas, ...dilemmas.flatMap((dilemma) => originalsOf(db, dilemma))])
  return [...lists].flatMap((list) => realNamesOf(db, list))
}

function originalsOf(db: ReadableDb, sharedId: DocumentId): DocumentId[] {
  return db
    .all<{ id: DocumentId }>('SELECT original_id AS id FROM shared_copies WHERE shared_id = ?', sharedId)
    .map(({ id }) => id)
}
