import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { PlaceField } from './PlaceField.tsx'

/** Another folder to share in, for this device. */
export function MoveDialog({ path: before, onClose }: { path: string; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common'])
  const [path, setPath] = useState(before)
  const moving = useMutation(core.team.move.mutationOptions({ onSuccess: onClose }))
  const ready = path.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) moving.mutate({ place: { kind: 'folder', path } })
  }
  return (
    <Dialog open onClose={onClose} title={t('move.title')}>
      <form className={styles.form} onSubmit={submit}>
        <p>{t('move.lead')}</p>
        <PlaceField path={path} onPath={setPath} />
        <FailureNote error={moving.error} />
        <div className={styles.actions}>
          <Button variant="plain" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={!ready} busy={moving.isPending}>
            {t('move.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
