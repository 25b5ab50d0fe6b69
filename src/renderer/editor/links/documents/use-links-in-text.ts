import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, type NodeKey } from 'lexical'
import { useEffect, useState } from 'react'
import { $isDocumentLinkNode, DocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import type { DocumentId } from '#shared/ids.ts'

/** The links to documents in the text, by node; a new map whenever one of their elements is made anew. */
export function useLinksInText(): ReadonlyMap<NodeKey, DocumentId> {
  const [editor] = useLexicalComposerContext()
  const [links, setLinks] = useState<ReadonlyMap<NodeKey, DocumentId>>(() => new Map())
  useEffect(
    () =>
      editor.registerMutationListener(DocumentLinkNode, (mutations) => {
        const targetOf = (key: NodeKey) => {
          const node = $getNodeByKey(key)
          return $isDocumentLinkNode(node) ? node.getDocumentId() : undefined
        }
        setLinks((before) => {
          const next = new Map(before)
          editor.getEditorState().read(() => {
            for (const [key, mutation] of mutations) {
              const id = mutation === 'destroyed' ? undefined : targetOf(key)
              if (id === undefined) next.delete(key)
              else next.set(key, id)
            }
          })
          return next
        })
      }),
    [editor],
  )
  return links
}
