import * as Y from 'yjs'

/** What each writer of a document has written up to, by Yjs client id. */
export type Reached = ReadonlyMap<number, number>

/** Room in a piece for its header, and for the writers' ids that a cut repeats. */
const HEADER_BYTES = 4096
/** The most that one UTF-16 unit takes on the wire. */
const BYTES_PER_CHAR = 3

/**
 * What `doc` holds beyond `reached`, as updates to apply in order. It is one update unless that is larger than
 * `maxBytes`; then it is cut between structs, or inside a long run of text, but never inside a character.
 */
export function editsSince(doc: Y.Doc, reached: Reached, maxBytes: number): Uint8Array[] {
  const whole = updateBeyond(doc, reached)
  if (whole.byteLength <= maxBytes) return [whole]
  const copy = new Y.Doc({ gc: false }) // a cut needs a document that still has all of its structs
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const edits: Uint8Array[] = []
  let from = reached
  for (const to of cutsIn(whole, reached, maxBytes - HEADER_BYTES)) {
    const head = Y.createDocFromSnapshot(copy, Y.createSnapshot(Y.createDeleteSet(), new Map(to)))
    edits.push(updateBeyond(head, from))
    head.destroy()
    from = to
  }
  edits.push(updateBeyond(doc, from)) // deletions travel with the last one
  copy.destroy()
  return edits
}

/** One edit of `doc` that was just made, in pieces of at most `maxBytes`. */
export function piecesOfEdit(doc: Y.Doc, edit: Uint8Array, maxBytes: number): Uint8Array[] {
  if (edit.byteLength <= maxBytes) return [edit]
  const before = Y.decodeStateVector(Y.encodeStateVector(doc))
  for (const [writer, clock] of Y.parseUpdateMeta(edit).from) before.set(writer, clock)
  return editsSince(doc, before, maxBytes)
}

function updateBeyond(doc: Y.Doc, reached: Reached): Uint8Array {
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(new Map(reached)))
}

/** The points at which `update` is cut, so that what lies between two of them stays under `budgetBytes`. */
function cutsIn(update: Uint8Array, reached: Reached, budgetBytes: number): Reached[] {
  const cuts: Reached[] = []
  const at = new Map(reached)
  let bytes = 0
  const cut = (writer: number, clock: number) => {
    cuts.push(new Map(at.set(writer, clock)))
    bytes = 0
  }
  for (const struct of Y.decodeUpdate(update).structs) {
    const { client, clock } = struct.id
    const size = sizeOf(struct)
    if (bytes > 0 && bytes + size > budgetBytes) cut(client, clock)
    if (size > budgetBytes && struct instanceof Y.Item && struct.content instanceof Y.ContentString) {
      for (const offset of cutsInText(struct.content.str, Math.floor(budgetBytes / BYTES_PER_CHAR))) {
        cut(client, clock + offset)
      }
    }
    bytes += size
    at.set(client, clock + struct.length)
  }
  return cuts
}

function sizeOf(struct: Y.Item | Y.GC | Y.Skip): number {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoder.toUint8Array().byteLength
}

function cutsInText(text: string, maxChars: number): number[] {
  const cuts: number[] = []
  for (let at = maxChars; at < text.length; at += maxChars) {
    const last = text.charCodeAt(at - 1)
    if (last >= 0xd800 && last <= 0xdbff) at -= 1 // keep the two halves of a character together
    cuts.push(at)
  }
  return cuts
}
