import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { isTyped, wordsOf } from './place-draft.ts'
import { PlaceFields } from './PlaceFields.tsx'

/** Another place to share in, for this device. */
export function MoveDialog({ place: before, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useTranslation(['team', 'common'])
  const [place, setPlace] = useState(before)
  const moving = useMutation(core.team.move.mutationOptions({ onSuccess: onClose }))
  const ready = isTyped(place) && wordsOf(place).trim() !== wordsOf(before)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) moving.mutate({ place })
  }
  return (
    <Dialog open onClose={onClose} title={t('move.title')}>
      <form className={styles.form} onSubmit={submit}>
        <p>{t('move.lead')}</p>
        <PlaceFields place={place} onPlace={setPlace} use="move" />
        <FailureNote error={moving.error} />
        <div className={styles.foot}>
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
