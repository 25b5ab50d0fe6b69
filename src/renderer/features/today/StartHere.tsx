import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNewDilemma } from '#renderer/lib/use-new-dilemma.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

/** The first day: one sentence and one button. */
export function StartHere() {
  const { t } = useTranslation('today')
  const { start, busy, error } = useNewDilemma()
  return (
    <>
      <EmptyState
        text={t('empty')}
        action={
          <Button variant="primary" size="l" icon={PenLine} busy={busy} onClick={start}>
            {t('write')}
          </Button>
        }
      />
      <FailureNote error={error} />
    </>
  )
}
