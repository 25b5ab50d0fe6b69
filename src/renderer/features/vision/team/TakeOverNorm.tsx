import { UserRoundPen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Norm } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { useTakeOverNorm } from './use-vision-sharing.ts'

interface TakeOverNormProps {
  norm: Norm
  /** With the piece that is one's own from now on. */
  onTaken: (originalId: DocumentId) => void
}

/** For when whoever kept a norm of the team left, or has no time for it. */
export function TakeOverNorm({ norm, onTaken }: TakeOverNormProps) {
  const { t } = useTranslation(['vision', 'common'])
  const toast = useToast()
  const [isOpen, setIsOpen] = useState(false)
  const taking = useTakeOverNorm((originalId) => {
    toast({ text: t('norms.takenOver') })
    onTaken(originalId)
  })
  const close = () => setIsOpen(false)
  return (
    <>
      <IconButton
        icon={UserRoundPen}
        label={t('norms.takeOver', { title: norm.title || t('untitled') })}
        size="s"
        onClick={() => setIsOpen(true)}
      />
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('norms.takeOverTitle')}
        actions={
          <>
            <Button variant="plain" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button variant="primary" busy={taking.isPending} onClick={() => taking.mutate({ id: norm.id })}>
              {t('norms.takeOverDo')}
            </Button>
          </>
        }
      >
        <p>{t('norms.takeOverText')}</p>
        <FailureNote error={taking.error} />
      </Dialog>
    </>
  )
}
