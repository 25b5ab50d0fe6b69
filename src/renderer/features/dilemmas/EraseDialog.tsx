import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BinLine } from '#shared/contract/documents.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'

/** Asks once more before something is gone for good. */
export function EraseDialog({ line, onClose }: { line: BinLine; onClose: () => void }) {
  const { t } = useTranslation(['dilemmas', 'common'])
  const title = line.title || t('untitled')
  const erasing = useMutation(core.documents.eraseNow.mutationOptions({ onSuccess: onClose }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('bin.eraseTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button variant="danger" busy={erasing.isPending} onClick={() => erasing.mutate({ id: line.id })}>
            {t('bin.eraseNow')}
          </Button>
        </>
      }
    >
      <p>{t('bin.eraseText', { title })}</p>
      <FailureNote error={erasing.error} />
    </Dialog>
  )
}
