import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { PrincipleFields } from '../PrincipleFields.tsx'
import { usePrinciple } from '../vision-queries.ts'
import { Difference } from './Difference.tsx'
import styles from './DraftSheet.module.css'
import { ShareVisionDialog } from './ShareVisionDialog.tsx'

interface DraftSheetProps {
  document: OpenDocument
  draft: Principle
  /** The principle that it would change. */
  changes: DocumentId
}

/** A draft of one's own to change a team's principle: writing on it, what that changes, and bringing it before the team. */
export function DraftSheet({ document, draft, changes }: DraftSheetProps) {
  const { t } = useTranslation(['vision', 'common'])
  const [isSharing, setIsSharing] = useState(false)
  const [, navigate] = useLocation()
  const toast = useToast()
  const { data: principle } = usePrinciple(changes)
  const isSame = principle !== undefined && says(principle) === says(draft)
  const bin = useBin((undo) => {
    toast({ text: t('principle.removed'), action: { label: t('common:undo'), run: undo } })
    navigate(paths.principle(changes))
  })
  return (
    <>
      <PrincipleFields document={document} eyebrow={t('draft.eyebrow', { number: draft.number })}>
        <Button variant="primary" size="s" icon={Share2} disabled={isSame} onClick={() => setIsSharing(true)}>
          {t('share.doDraft')}
        </Button>
        <Button variant="plain" size="s" onClick={() => bin.remove(draft.id)}>
          {t('principle.remove')}
        </Button>
      </PrincipleFields>
      <FailureNote error={bin.error} />
      {principle && (
        <section className={styles.changes}>
          <h2>{t('draft.changes')}</h2>
          <Difference now={principle} then={draft} />
        </section>
      )}
      {isSharing && (
        <ShareVisionDialog
          ids={[draft.id]}
          what="draft"
          onClose={() => setIsSharing(false)}
          onDone={() => navigate(paths.principle(changes))}
        />
      )}
    </>
  )
}

const says = ({ title, paragraph, asks, asksNot }: Principle) => JSON.stringify([title, paragraph, asks, asksNot])
