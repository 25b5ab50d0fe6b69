import * as Y from 'yjs'

/** Whether core, which told its state in `update` and `vector`, has everything that is in `doc`, deletions too. */
export function coreHas(doc: Y.Doc, core: { update: Uint8Array; vector: Uint8Array }): boolean {
  const state = Y.createSnapshot(Y.decodeUpdate(core.update).ds, Y.decodeStateVector(core.vector))
  return Y.snapshotContainsUpdate(state, Y.encodeStateAsUpdate(doc))
}
