import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PrincipleFields } from './PrincipleFields.tsx'

interface PrincipleEditingProps {
  document: OpenDocument
  principle: Principle
  onDone: () => void
}

/** The same page to write on; "done" only goes back to reading. */
export function PrincipleEditing({ document, principle, onDone }: PrincipleEditingProps) {
  const { t } = useTranslation('vision')
  return (
    <PrincipleFields document={document} eyebrow={t('principle.eyebrow', { number: principle.number })}>
      <Button size="s" onClick={onDone}>
        {t('principle.done')}
      </Button>
    </PrincipleFields>
  )
}
