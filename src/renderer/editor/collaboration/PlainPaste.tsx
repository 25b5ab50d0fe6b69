import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createTextNode, $hasUpdateTag, PASTE_TAG } from 'lexical'
import { useEffect } from 'react'
import { DocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'

/** In a text of the team a pasted link to a document is its words: it may lead into one person's own space. */
export function PlainPaste() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerNodeTransform(DocumentLinkNode, (node) => {
        if ($hasUpdateTag(PASTE_TAG)) node.replace($createTextNode(node.getTextContent()).setFormat(node.getFormat()))
      }),
    [editor],
  )
  return null
}
