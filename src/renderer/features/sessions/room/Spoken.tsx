import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './FacilitatorNotes.module.css'

/** Tapped by who leads, when they want to: who has spoken in this round. Nothing is counted or kept. */
export function Spoken({ session: { id, participants, spoken } }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const tapping = useMutation(core.sessions.spoke.mutationOptions())
  return (
    <fieldset className={styles.spoken}>
      <legend>{t('notes.spoken')}</legend>
      {participants.map((person) => {
        const hasSpoken = spoken.includes(person.id)
        return (
          <Button
            key={person.id}
            size="s"
            variant={hasSpoken ? 'quiet' : 'plain'}
            aria-pressed={hasSpoken}
            onClick={() => tapping.mutate({ id, participantId: person.id, spoke: !hasSpoken })}
          >
            {person.name}
          </Button>
        )
      })}
    </fieldset>
  )
}
