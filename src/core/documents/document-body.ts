import * as Y from 'yjs'
import { BODY } from './document-types.ts'

export interface Block {
  readonly type: 'heading' | 'paragraph'
  readonly text: string
}

/** A writer of a first text in plain blocks; what has lists, links or emphasis goes by way of `markdownBody`. */
export function bodyOf(blocks: readonly Block[]): (doc: Y.Doc) => void {
  return (doc) => doc.get(BODY, Y.XmlText).applyDelta(blocks.map((block) => ({ insert: elementOf(block) })))
}

/** Each heading with an empty paragraph to write in. */
export function headedBlocks(headings: readonly string[]): Block[] {
  return headings.flatMap((text): Block[] => [
    { type: 'heading', text },
    { type: 'paragraph', text: '' },
  ])
}

/** An editor needs a paragraph to stand in, and only core may make it: two editors would make two. */
export const emptyBody = bodyOf([{ type: 'paragraph', text: '' }])

/** Lays a block out as Lexical's Yjs binding does: an element with attributes, each run of text behind a map. */
function elementOf(block: Block): Y.XmlText {
  const element = new Y.XmlText()
  element.setAttribute('__type', block.type)
  // A heading of the second level: the title of the document is the first.
  if (block.type === 'heading') element.setAttribute('__tag', 'h2')
  if (block.text !== '') {
    const run = new Y.Map([['__type', 'text']])
    element.applyDelta([{ insert: run }, { insert: block.text }])
  }
  return element
}
