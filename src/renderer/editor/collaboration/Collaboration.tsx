import { CollaborationPlugin } from '@lexical/react/LexicalCollaborationPlugin'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useCallback, useEffect, useRef } from 'react'
import type * as Y from 'yjs'
import type { DocumentSource } from '#renderer/lib/documents/core-provider.ts'
import { watchCaretNames } from './caret-names.ts'
import styles from './Collaboration.module.css'
import type { Company } from './company.ts'
import { ReplicaProvider } from './replica-provider.ts'
import { watchText } from './watch-text.ts'

interface CollaborationProps {
  source: DocumentSource
  author: string
  /** The colleagues who write in the same text. */
  company?: Company | undefined
}

/** Ties the editor to an open document, with undo that takes back only what was done here. */
export function Collaboration({ source, author, company }: CollaborationProps) {
  const [editor] = useLexicalComposerContext()
  const carets = useRef<HTMLDivElement>(null)
  const connected = useRef<ReplicaProvider>(null)
  // Another factory would be another document to the editor, so it depends on nothing that changes while one writes.
  const connect = useCallback(
    (id: string, docs: Map<string, Y.Doc>) => {
      const replica = new ReplicaProvider(source, company)
      docs.set(id, replica.doc)
      connected.current = replica
      return replica
    },
    [source, company],
  )
  useEffect(
    () =>
      editor.registerRootListener((root) =>
        root ? watchText(root, () => connected.current?.redrawCarets()) : undefined,
      ),
    [editor],
  )
  useEffect(() => (carets.current ? watchCaretNames(carets.current) : undefined), [])
  return (
    <>
      <div ref={carets} className={styles.carets} aria-hidden />
      <CollaborationPlugin
        id={source.id}
        providerFactory={connect}
        shouldBootstrap={false}
        username={author}
        cursorColor="var(--clay)"
        cursorsContainerRef={carets}
      />
    </>
  )
}
