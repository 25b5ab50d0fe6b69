import { CollaborationPlugin } from '@lexical/react/LexicalCollaborationPlugin'
import { useCallback, useRef } from 'react'
import type * as Y from 'yjs'
import type { DocumentSource } from '#renderer/lib/documents/core-provider.ts'
import styles from './Collaboration.module.css'
import { ReplicaProvider } from './replica-provider.ts'

/** Ties the editor to an open document, with undo that takes back only what was done here. */
export function Collaboration({ source, author }: { source: DocumentSource; author: string }) {
  const carets = useRef<HTMLDivElement>(null)
  const connect = useCallback(
    (id: string, docs: Map<string, Y.Doc>) => {
      const replica = new ReplicaProvider(source)
      docs.set(id, replica.doc)
      return replica
    },
    [source],
  )
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
