import type { SealedEdit } from './edit.ts'

/** What goes in one envelope, beside witness, vector, withdrawals and heads of the log: all of them fit with it. */
const MOST_BYTES = 400 * 1024
/** Of an edit, besides what is sealed: its document, key, nonce and place. */
const BYTES_BESIDE = 112
/** In one envelope: each is some forty bytes. */
export const MOST_WITHDRAWALS = 1000

/** Neighbours together, as many as fit in an envelope. */
export function inPieces(edits: readonly SealedEdit[]): SealedEdit[][] {
  const pieces: SealedEdit[][] = []
  let room = 0
  for (const edit of edits) {
    const size = edit.sealed.byteLength + BYTES_BESIDE
    const piece = pieces.at(-1)
    if (piece && size <= room) piece.push(edit)
    else {
      pieces.push([edit])
      room = MOST_BYTES
    }
    room -= size
  }
  return pieces
}
