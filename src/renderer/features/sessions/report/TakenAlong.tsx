import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import said from './said.module.css'
import styles from './TakenAlong.module.css'

/** What people said they take along, and how the circle found it: without names, and numbers only of enough people. */
export function TakenAlong({ session: { closing, participants } }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const { people, evaluation } = closing
  const taken = people.filter(({ takeaway }) => takeaway.trim() !== '')
  const nameOf = (id: string | null) => participants.find((person) => person.id === id)?.name ?? t('report.together')
  return (
    <>
      {taken.length > 0 && (
        <section>
          <h2 className={said.label}>{t('report.takeaways')}</h2>
          <ul className={said.list}>
            {taken.map(({ participantId, takeaway }) => (
              <li key={participantId ?? 'together'}>
                <p className={said.words}>{takeaway}</p>
                <p className={said.detail}>{nameOf(participantId)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(evaluation.safe !== null || evaluation.helps.length > 0) && (
        <section>
          <h2 className={said.label}>{t('report.evaluation')}</h2>
          {evaluation.safe && <Safe times={evaluation.safe} />}
          {evaluation.helps.length > 0 && (
            <>
              <p className={said.detail}>{t('evaluate.helps')}</p>
              <ul className={said.list}>
                {evaluation.helps.map((text) => (
                  <li key={text} className={said.words}>
                    {text}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  )
}

/** How often each number was given to “was it safe”. */
function Safe({ times }: { times: readonly number[] }) {
  const { t } = useTranslation('sessions')
  return (
    <dl className={styles.safe} aria-label={t('report.safe')}>
      <dt className={said.detail}>{t('report.safe')}</dt>
      {times.map((count, place) => (
        // The place is the number that was given.
        <dd key={t('report.times', { count, value: place + 1 })} data-none={count === 0 || undefined}>
          {t('report.times', { count, value: place + 1 })}
        </dd>
      ))}
    </dl>
  )
}
