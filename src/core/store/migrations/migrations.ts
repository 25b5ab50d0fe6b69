import type { WritableDb } from '../store.ts'
import { up as documents } from './0001-documents.ts'
import { up as search } from './0002-search.ts'
import { up as practice } from './0003-practice.ts'

/** Append-only: what stands here has been run on people's vaults. Place in the list, from 1, is the schema version. */
export const migrations: readonly ((db: WritableDb) => void)[] = [documents, search, practice]
