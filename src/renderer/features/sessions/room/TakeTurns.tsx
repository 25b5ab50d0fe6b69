import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { turnsOf } from '../away.ts'
import styles from './PassTheLaptop.module.css'

interface TakeTurnsProps {
  session: Pick<SessionWithMethod, 'participants' | 'attendance'>
  done: readonly ParticipantId[]
  /** As with a ballot: nobody knows any more which was theirs, so it cannot be taken back. */
  once?: boolean
  onTurn: (person: Participant) => void
}

/** Whose turn it is to press something; who has done so is ticked, and may do it again unless it goes in once. */
export function TakeTurns({ session, done, once = false, onTurn }: TakeTurnsProps) {
  const { t } = useTranslation('sessions')
  const { participants } = session
  const expected = turnsOf(session, done)
  return (
    <>
      <ul className={styles.people} aria-label={t('turns.title')}>
        {participants.map((person) => (
          <li key={person.id}>
            <Button
              variant={expected.has(person.id) ? 'quiet' : 'plain'}
              icon={done.includes(person.id) ? Check : undefined}
              disabled={once && done.includes(person.id)}
              onClick={() => onTurn(person)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.count} aria-live="polite">
        <HowFar done={done.length} of={expected.size} />
      </p>
    </>
  )
}

function HowFar({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation('sessions')
  if (done === 0) return t('turns.none')
  return done < of ? t('turns.done', { count: done, of }) : t('turns.everyone')
}
