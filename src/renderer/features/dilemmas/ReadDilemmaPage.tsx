import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './ReadDilemmaPage.module.css'
import { ReadPages } from './ReadPages.tsx'

/** The dilemma for a projector: large type over the whole window and nothing else. Escape closes it. */
export function ReadDilemmaPage({ id }: { id: DocumentId }) {
  const [, navigate] = useLocation()
  const document = useDocument(id)
  const sheet = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open onOpenChange={() => navigate(paths.dilemma(id))}>
      <Dialog.Portal>
        <Dialog.Popup ref={sheet} className={styles.sheet ?? ''} initialFocus={sheet}>
          <FailureNote error={document?.failure} />
          {document?.synced ? <ReadPages document={document} sheet={sheet} /> : <Waiting />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
