import * as Y from 'yjs'
import { BODY, META } from './document-types.ts'

/**
 * Makes `doc` say what `other` says: the same typed fields, and the same text with its formatting. What is equal at the
 * beginning and the end of the text stays, so that carets and edits elsewhere keep their place.
 */
export function becomeLike(doc: Y.Doc, other: Y.Doc): void {
  becomeMap(doc.getMap(META), other.getMap(META))
  becomeText(doc.get(BODY, Y.XmlText), other.get(BODY, Y.XmlText))
}

/** All that a document says, in a form that can be compared. */
export function contentsOf(doc: Y.Doc): { meta: Record<string, unknown>; body: string } {
  return { meta: doc.getMap(META).toJSON(), body: JSON.stringify(doc.get(BODY, Y.XmlText).toDelta().map(signature)) }
}

function becomeMap(map: Y.Map<unknown>, other: Y.Map<unknown>): void {
  for (const name of map.keys()) if (!other.has(name)) map.delete(name)
  for (const [name, value] of other.entries()) {
    const now = map.get(name)
    if (JSON.stringify(signature(now)) === JSON.stringify(signature(value))) continue
    // A shared text stays the one that windows hold.
    if (now instanceof Y.Text && value instanceof Y.Text) becomeText(now, value)
    else map.set(name, copyOf(value))
  }
}

function becomeText(text: Y.Text, other: Y.Text): void {
  const [now, then] = [piecesOf(text), piecesOf(other)]
  const isSame = (one: Piece | undefined, two: Piece | undefined) => one?.signature === two?.signature
  const most = Math.min(now.length, then.length)
  let front = 0
  while (front < most && isSame(now[front], then[front])) front += 1
  let back = 0
  while (back < most - front && isSame(now.at(-1 - back), then.at(-1 - back))) back += 1
  const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((length, piece) => length + piece.length, 0)
  const at = lengthOf(now.slice(0, front))
  const wanted = then.slice(front, then.length - back)
  text.delete(at, lengthOf(now.slice(front, now.length - back)))
  text.applyDelta([{ retain: at }, ...wanted.map(({ run }) => ({ ...run, insert: copyOf(run.insert) }))])
}

interface Run {
  readonly insert: unknown
  readonly attributes?: Record<string, unknown>
}

interface Piece {
  readonly run: Run
  readonly length: number
  readonly signature: string
}

function piecesOf(text: Y.Text): Piece[] {
  return (text.toDelta() as Run[]).map((run) => ({
    run,
    length: typeof run.insert === 'string' ? run.insert.length : 1,
    signature: JSON.stringify(signature(run)),
  }))
}

/** What a value says, without the identities that Yjs gives it. */
function signature(value: unknown): unknown {
  if (value instanceof Y.XmlText) return [sorted(value.getAttributes()), value.toDelta().map(signature)]
  if (value instanceof Y.Text) return (value.toDelta() as Run[]).map(signature)
  if (value instanceof Y.Map || value instanceof Y.Array) return sorted(value.toJSON())
  if (typeof value === 'object' && value !== null && 'insert' in value) {
    const { insert, attributes } = value as Run
    return [signature(insert), sorted(attributes ?? {})]
  }
  return sorted(value)
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** A value for another document: a shared type can stand in one place only. */
function copyOf(value: unknown): unknown {
  if (value instanceof Y.XmlText) {
    const copy = new Y.XmlText()
    for (const [name, attribute] of Object.entries(value.getAttributes() as Record<string, unknown>))
      copy.setAttribute(name, copyOf(attribute) as string)
    copy.applyDelta((value.toDelta() as Run[]).map((run) => ({ ...run, insert: copyOf(run.insert) })))
    return copy
  }
  return value instanceof Y.AbstractType ? value.clone() : value
}
