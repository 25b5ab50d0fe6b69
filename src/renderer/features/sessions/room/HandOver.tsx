import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PassTheLaptop.module.css'

interface HandOverProps {
  session: Session
  open: boolean
  onClose: () => void
}

/** The one who leads gives the lead to somebody else in the circle. */
export function HandOver({ session, open, onClose }: HandOverProps) {
  const { t } = useTranslation(['sessions', 'common'])
  const handing = useMutation(core.sessions.handOver.mutationOptions({ onSuccess: onClose }))
  const bringerId = session.rounds[session.clock.round]?.bringerId
  const others = session.participants.filter(({ id, role }) => role !== 'facilitator' && id !== bringerId)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('handOver.title')}
      actions={<Button onClick={onClose}>{t('common:cancel')}</Button>}
    >
      <p className={styles.lead}>{t('handOver.lead')}</p>
      <ul className={styles.people}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => handing.mutate({ id: session.id, role: 'facilitator', to: id })}>{name}</Button>
          </li>
        ))}
      </ul>
      <FailureNote error={handing.error} />
    </Dialog>
  )
}
