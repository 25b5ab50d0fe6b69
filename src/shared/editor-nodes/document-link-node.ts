import { $applyNodeReplacement, type LexicalNode, nodeSchema, stringValue, TextNode, withField } from 'lexical'
import type { DocumentId } from '../ids.ts'

const schema = nodeSchema<DocumentLinkNode>()({
  documentId: withField(stringValue(), { field: '__documentId' }),
})

/**
 * A link to another document. Its text is that document's title, so that whatever reads the text (search, print,
 * export, the privacy check) reads what the eye reads; core writes a new title into it when the other is renamed.
 */
export class DocumentLinkNode extends TextNode {
  __documentId: string

  override $config() {
    return this.config('document-link', { extends: TextNode, json: schema })
  }

  constructor(title = '', documentId = '') {
    super(title)
    this.__documentId = documentId
    this.__mode = 1 // a token: it goes as a whole
  }

  getDocumentId(): DocumentId {
    return this.getLatest().__documentId as DocumentId
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }

  override isTextEntity(): boolean {
    return true
  }
}

export function $createDocumentLinkNode(documentId: DocumentId, title: string): DocumentLinkNode {
  return $applyNodeReplacement(new DocumentLinkNode(title, documentId))
}

export function $isDocumentLinkNode(node: LexicalNode | null | undefined): node is DocumentLinkNode {
  return node instanceof DocumentLinkNode
}
