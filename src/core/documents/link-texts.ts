import * as Y from 'yjs'
import { DocumentId } from '#shared/ids.ts'
import { BODY } from './document-types.ts'

export interface DocumentLink {
  readonly to: DocumentId
  /** The title of the other document as it stands in the text. */
  readonly title: string
}

interface PlacedLink extends DocumentLink {
  readonly within: Y.XmlText
  /** Where the title begins in `within`. */
  readonly at: number
}

/** The links to documents in a text, each place on its own. */
export function linksIn(doc: Y.Doc): DocumentLink[] {
  return [...placedLinks(doc.get(BODY, Y.XmlText))].map(({ to, title }) => ({ to, title }))
}

/** Gives links the titles that their documents have now; what is not in `titles` stays as it is. */
export function retitleLinks(doc: Y.Doc, titles: ReadonlyMap<DocumentId, string>): void {
  // From the back, so that what is still to come keeps its place.
  for (const { within, at, to, title } of [...placedLinks(doc.get(BODY, Y.XmlText))].toReversed()) {
    const next = titles.get(to)
    if (next === undefined || next === title) continue
    within.insert(at + title.length, next)
    within.delete(at, title.length)
  }
}

/** Walks the text as Lexical lays it out: a run of text stands behind the map that says what it is. */
function* placedLinks(within: Y.XmlText): Generator<PlacedLink> {
  let at = 0
  let to: DocumentId | undefined
  for (const { insert } of within.toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string') {
      if (to !== undefined) yield { to, title: insert, within, at }
      at += insert.length
    } else {
      if (insert instanceof Y.XmlText) yield* placedLinks(insert)
      at += 1
    }
    to = insert instanceof Y.Map ? targetOf(insert) : undefined
  }
}

function targetOf(node: Y.Map<unknown>): DocumentId | undefined {
  if (node.get('__type') !== 'document-link') return undefined
  return DocumentId.safeParse(node.get('__documentId')).data
}
