import * as Y from 'yjs'
import type { EditSource } from './document-types.ts'

/**
 * Applies an update that comes from outside.
 *
 * @returns what it changed, in Yjs's own encoding, so that only well-formed edits are kept; null when it holds nothing new
 * @throws when it cannot be decoded or builds on edits that `doc` does not have; `doc` must then be thrown away
 */
export function applyForeignUpdate(doc: Y.Doc, update: Uint8Array, source: EditSource): Uint8Array | null {
  return recordChange(doc, () => {
    Y.applyUpdate(doc, update, source)
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new RangeError('an edit is missing')
  })
}

/**
 * Applies updates that other devices passed on, in any order. What builds on edits that are not here yet is left out: its
 * sender's words are kept elsewhere, and come again with what is missing.
 *
 * @returns what changed, and whether something was left out
 * @throws when one of them cannot be decoded; `doc` must then be thrown away
 */
export function applyReceivedUpdates(
  doc: Y.Doc,
  updates: readonly Uint8Array[],
): { change: Uint8Array | null; isWaiting: boolean } {
  const source: EditSource = { source: 'team' }
  const change = recordChange(doc, () => Y.applyUpdate(doc, Y.mergeUpdates([...updates]), source))
  const isWaiting = doc.store.pendingStructs !== null || doc.store.pendingDs !== null
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  return { change, isWaiting }
}

/** Runs `work` as one edit; if it throws, `doc` may be half changed and must be thrown away. */
export function changeFromCore(doc: Y.Doc, work: (doc: Y.Doc) => void): Uint8Array | null {
  const source: EditSource = { source: 'core' }
  return recordChange(doc, () => doc.transact(() => work(doc), source))
}

function recordChange(doc: Y.Doc, change: () => void): Uint8Array | null {
  const changes: Uint8Array[] = []
  const record = (update: Uint8Array) => changes.push(update)
  doc.on('update', record)
  try {
    change()
  } finally {
    doc.off('update', record)
  }
  return changes.length === 0 ? null : Y.mergeUpdates(changes)
}
