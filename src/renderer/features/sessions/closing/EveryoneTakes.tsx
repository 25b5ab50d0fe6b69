import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import { TakeTurns } from '../room/TakeTurns.tsx'
import styles from '../ClosingFields.module.css'
import { PersonTakes } from './PersonTakes.tsx'

/** For each person: what they take along, what they will do, and a lesson of their own. None of it is compulsory. */
export function EveryoneTakes({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const [person, setPerson] = useState<Participant | null>(null)
  const written = session.closing.people.flatMap(({ participantId, takeaway, intention, lesson }) =>
    participantId !== null && takeaway + intention + lesson !== '' ? [participantId] : [],
  )
  return (
    <section className={styles.part}>
      <h2>{t('take.title')}</h2>
      <p>{t('take.lead')}</p>
      {person ? (
        <PersonTakes key={person.id} session={session} person={person} onDone={() => setPerson(null)} />
      ) : (
        <TakeTurns session={session} done={written} onTurn={setPerson} />
      )}
    </section>
  )
}
