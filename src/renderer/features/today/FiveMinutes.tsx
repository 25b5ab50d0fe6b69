import { Timer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNewEntry } from '#renderer/lib/use-new-entry.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

/** The journal, one click away: a blank page and five quiet minutes. */
export function FiveMinutes() {
  const { t } = useTranslation('journal')
  const { startFiveMinutes, busy, error } = useNewEntry()
  return (
    <>
      <FailureNote error={error} />
      <Button icon={Timer} busy={busy} aria-keyshortcuts="Control+J Meta+J" onClick={startFiveMinutes}>
        {t('five.start')}
      </Button>
    </>
  )
}
