import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './Lobby.module.css'

/** Who has come in, tapped one by one; when nobody is tapped, everyone is taken to be there. */
export function WhoIsHere({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const arriving = useMutation(core.sessions.arrive.mutationOptions())
  const leaving = useMutation(core.sessions.leave.mutationOptions())
  const isHere = (id: string) =>
    session.attendance.some((one) => one.participantId === id && one.fromMs !== null && one.isHere)
  return (
    <fieldset className={styles.here}>
      <legend>{t('here.title')}</legend>
      {session.participants.map(({ id, name }) => (
        <Button
          key={id}
          size="s"
          icon={isHere(id) ? Check : undefined}
          aria-pressed={isHere(id)}
          onClick={() => (isHere(id) ? leaving : arriving).mutate({ id: session.id, participantId: id })}
        >
          {name}
        </Button>
      ))}
      <FailureNote error={arriving.error ?? leaving.error} />
    </fieldset>
  )
}
