import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { BODY } from '../documents/document-types.ts'

/** What stands in one paragraph: words, or a link to a document with the title that it had. */
export type Passage = string | { readonly to: DocumentId; readonly title: string }

/** A writer of paragraphs with links to documents, as Lexical lays them out. */
export function linkedBody(...paragraphs: readonly (readonly Passage[])[]): (doc: Y.Doc) => void {
  return (doc) => doc.get(BODY, Y.XmlText).applyDelta(paragraphs.map((passages) => ({ insert: paragraphOf(passages) })))
}

function paragraphOf(passages: readonly Passage[]): Y.XmlText {
  const paragraph = new Y.XmlText()
  paragraph.setAttribute('__type', 'paragraph')
  paragraph.applyDelta(
    passages.flatMap((passage) => {
      const [fields, text] =
        typeof passage === 'string'
          ? [{ __type: 'text' }, passage]
          : [{ __type: 'document-link', __documentId: passage.to }, passage.title]
      return [{ insert: new Y.Map(Object.entries(fields)) }, { insert: text }]
    }),
  )
  return paragraph
}
