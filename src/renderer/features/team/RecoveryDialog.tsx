import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { PaperWords } from '#renderer/ui/PaperWords.tsx'
import { ConfirmTeamRecovery } from './ConfirmTeamRecovery.tsx'

interface RecoveryDialogProps {
  teamName: string
  onClose: () => void
}

/** The words, and then two of them back from the paper. */
export function RecoveryDialog({ teamName, onClose }: RecoveryDialogProps) {
  const { t } = useTranslation('team')
  const [isWritten, setIsWritten] = useState(false)
  const { data, error } = useQuery(core.team.recoveryWords.queryOptions({ staleTime: 0, gcTime: 0 }))
  const paper = {
    title: t('recovery.paperTitle', { team: teamName }),
    use: t('recovery.paperUse'),
    keep: t('recovery.paperKeep'),
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('recovery.title')}
      actions={
        !isWritten && (
          <Button variant="primary" onClick={() => setIsWritten(true)} disabled={!data}>
            {t('recovery.written')}
          </Button>
        )
      }
    >
      {isWritten ? (
        <ConfirmTeamRecovery onBack={() => setIsWritten(false)} onConfirmed={onClose} />
      ) : (
        <>
          <p>{t('recovery.lead')}</p>
          <FailureNote error={error} />
          {data && <PaperWords words={data.words} print={t('recovery.print')} paper={paper} />}
        </>
      )}
    </Dialog>
  )
}
