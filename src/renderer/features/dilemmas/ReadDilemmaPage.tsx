import { Dialog } from '@base-ui/react/dialog'
import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
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
          <Text document={document} sheet={sheet} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface TextProps {
  document: OpenDocument | undefined
  sheet: RefObject<HTMLDivElement | null>
}

function Text({ document, sheet }: TextProps) {
  const { t } = useTranslation('common')
  if (document?.failure)
    return <PageTrouble isPart error={document.failure} href={paths.dilemmas} back={t('notHere.to.dilemmas')} />
  return document?.synced ? <ReadPages document={document} sheet={sheet} /> : <Waiting />
}
