import { useMutation } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

/** A planned session as a file for the calendar that somebody has already. */
export function SaveAppointment({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const asking = useMutation(
    core.sessions.calendar.mutationOptions({
      onSuccess: (file) => saveFile({ ...file, bytes: new Uint8Array(file.bytes) }),
    }),
  )
  return (
    <>
      <Button size="l" icon={CalendarPlus} busy={asking.isPending} onClick={() => asking.mutate({ id, language })}>
        {t('lobby.calendar')}
      </Button>
      <FailureNote error={asking.error} />
    </>
  )
}
