import type { Alias } from '#shared/contract/aliases.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

export type StoredAlias = Readonly<Alias>

export interface NewAlias {
  readonly id: AliasId
  readonly documentId: DocumentId
  readonly alias: string
  readonly realName: string
}

/** One way in which a real name is written, and the alias that stands for it. */
export interface RealName {
  readonly aliasId: AliasId
  readonly alias: string
  readonly name: string
}

interface AliasRow {
  readonly id: AliasId
  readonly documentId: DocumentId
  readonly alias: string
  readonly removedAtMs: UnixMs | null
  readonly forms: string
}

const rows = `
  SELECT aliases.id, document_id AS documentId, alias, removed_at_ms AS removedAtMs,
    json_group_array(json_object('id', form, 'text', text) ORDER BY form) AS forms
  FROM aliases JOIN alias_forms ON alias_id = aliases.id`

/** The whole alias list of a document, oldest first, with what was taken off. */
export function listAliases(db: ReadableDb, documentId: DocumentId): StoredAlias[] {
  const sql = `${rows} WHERE document_id = ? GROUP BY aliases.id ORDER BY created_at_ms, aliases.rowid`
  return db.all<AliasRow>(sql, documentId).map(toAlias)
}

export function findAlias(db: ReadableDb, id: AliasId): StoredAlias | undefined {
  const row = db.get<AliasRow>(`${rows} WHERE aliases.id = ? GROUP BY aliases.id`, id)
  return row && toAlias(row)
}

/** Every way in which a person of this document is really called. Also of an alias that was taken off the list: its name is as private. */
export function realNamesOf(db: ReadableDb, documentId: DocumentId): RealName[] {
  return listAliases(db, documentId).flatMap(({ id, alias, forms }) =>
    forms.map(({ text }) => ({ aliasId: id, alias, name: text })),
  )
}

export function insertAlias(db: WritableDb, { id, documentId, alias, realName }: NewAlias, nowMs: UnixMs): void {
  db.run('INSERT INTO aliases VALUES (?, ?, ?, NULL, ?)', id, documentId, alias, nowMs)
  db.run('INSERT INTO alias_forms VALUES (?, 0, ?)', id, realName)
}

export function insertForms(db: WritableDb, id: AliasId, texts: readonly string[]): void {
  const sql = 'INSERT INTO alias_forms SELECT alias_id, max(form) + 1, ? FROM alias_forms WHERE alias_id = ?'
  for (const text of texts) db.run(sql, text, id)
}

/** Gives it another alias; one that was taken off the list is on it again. */
export function saveAlias(db: WritableDb, id: AliasId, alias: string): void {
  db.run('UPDATE aliases SET alias = ?, removed_at_ms = NULL WHERE id = ?', alias, id)
}

export function takeOffList(db: WritableDb, id: AliasId, nowMs: UnixMs): void {
  db.run('UPDATE aliases SET removed_at_ms = ? WHERE id = ?', nowMs, id)
}

function toAlias({ removedAtMs, forms, ...row }: AliasRow): StoredAlias {
  return { ...row, forms: JSON.parse(forms) as Alias['forms'], isRemoved: removedAtMs !== null }
}
