import * as Y from 'yjs'
import type { DocumentVersion, TextLine } from '#shared/contract/documents.ts'
import { wordsIn } from '#shared/count-words.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { becomeLike, contentsOf } from './document-contents.ts'
import { countWords } from './document-opening.ts'
import { linesOf, textOf } from './document-text.ts'
import { sittingsOf } from './sittings.ts'
import { findKeptMoments, keepMoment, listUpdates, replayUntil } from './update-history.ts'
import { findWriters } from './update-writers.ts'

export interface VersionOfDevices extends Omit<DocumentVersion, 'writers'> {
  /** Whose words it added, as far as that is known. */
  readonly devices: readonly string[]
  readonly meta: Readonly<Record<string, unknown>>
}

/** What a document was after each sitting that changed it, newest first. */
export function listVersions(db: ReadableDb, id: DocumentId): VersionOfDevices[] {
  const doc = new Y.Doc()
  const versions: VersionOfDevices[] = []
  const writers = findWriters(db, id)
  let before: Said = { body: '', meta: {}, words: [] }
  for (const sitting of sittingsOf(listUpdates(db, id), findKeptMoments(db, id))) {
    for (const { bytes } of sitting.updates) Y.applyUpdate(doc, bytes)
    const after = said(doc)
    const changed = { ...countDifference(before.words, after.words), fields: changedFields(before.meta, after.meta) }
    if (versions.length > 0 && after.body === before.body && changed.fields.length === 0) continue
    const { moment, atMs } = sitting
    const devices = [...new Set(sitting.updates.flatMap(({ sequence }) => writers.get(sequence) ?? []))]
    versions.push({ moment, atMs, words: countWords(linesOf(doc)), ...changed, devices, meta: after.meta })
    before = after
  }
  doc.destroy()
  return versions.toReversed()
}

export interface ReadVersion {
  readonly atMs: UnixMs
  readonly meta: Record<string, unknown>
  readonly lines: TextLine[]
  readonly state: Uint8Array
}

/** @throws {DomainError} `VERSION_NOT_FOUND` when history has no such moment */
export function readVersion(db: ReadableDb, id: DocumentId, moment: number): ReadVersion {
  const { doc, atMs } = versionAt(db, id, moment)
  const { meta } = contentsOf(doc)
  return { atMs, meta, lines: linesOf(doc), state: Y.encodeStateAsUpdate(doc) }
}

/**
 * Writes what a document said at `moment` as a new edit. What it said until now stays in its history, also when it is
 * compacted.
 *
 * @returns the moment just before, to go back to
 * @throws {DomainError} `VERSION_NOT_FOUND` when history has no such moment, for a session, and for what is shared
 */
export function restoreVersion({ documents, store }: OpenVault, id: DocumentId, moment: number): number {
  const { kind, space, lastUpdate: before } = documents.header(id)
  // What was said in a session was said, and what is shared changes by way of its original.
  if (kind === 'session' || space !== 'personal') throw new DomainError('VERSION_NOT_FOUND', { id })
  const { doc: then } = store.read((db) => versionAt(db, id, moment))
  store.write((db) => keepMoment(db, id, before))
  documents.edit(id, (doc) => becomeLike(doc, then))
  then.destroy()
  return before
}

function versionAt(db: ReadableDb, id: DocumentId, moment: number): { doc: Y.Doc; atMs: UnixMs } {
  const found = replayUntil(db, id, moment)
  if (!found) throw new DomainError('VERSION_NOT_FOUND', { id })
  return found
}

interface Said {
  readonly body: string
  readonly meta: Record<string, unknown>
  readonly words: readonly string[]
}

function said(doc: Y.Doc): Said {
  return { ...contentsOf(doc), words: wordsIn(textOf(doc)) }
}

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const names = Object.keys({ ...before, ...after })
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).toSorted()
}

/** How many words came and went; a word that moved did neither. */
function countDifference(before: readonly string[], after: readonly string[]): { added: number; removed: number } {
  const left = new Map<string, number>()
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1)
  let added = 0
  for (const word of after) {
    const count = left.get(word) ?? 0
    if (count === 0) added += 1
    else left.set(word, count - 1)
  }
  return { added, removed: [...left.values()].reduce((sum, count) => sum + count, 0) }
}
