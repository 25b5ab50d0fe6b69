import { useMutation } from '@tanstack/react-query'
import { Check, Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { turnsOf } from '../away.ts'
import { OwnWords } from './OwnWords.tsx'
import styles from './PassTheLaptop.module.css'

/** One laptop goes round: each writes in private and closes it before it goes on. Nothing of it can be looked back at. */
export function PassTheLaptop({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const [writer, setWriter] = useState<Participant | null>(null)
  const revealing = useMutation(core.sessions.reveal.mutationOptions())
  const written = session.rounds[session.clock.round]?.written ?? []
  const expected = turnsOf(session, written)
  if (writer) return <OwnWords key={writer.id} session={session} writer={writer} onDone={() => setWriter(null)} />
  return (
    <section className={styles.pass} aria-label={t('pass.title')}>
      <p className={styles.lead}>{t('pass.lead')}</p>
      <ul className={styles.people}>
        {session.participants.map((person) => {
          const hasWritten = written.includes(person.id)
          return (
            <li key={person.id}>
              <Button
                variant={expected.has(person.id) ? 'quiet' : 'plain'}
                icon={hasWritten ? Check : undefined}
                onClick={() => setWriter(person)}
              >
                {person.name}
              </Button>
            </li>
          )
        })}
      </ul>
      <p className={styles.count} aria-live="polite">
        {t('pass.written', { count: written.length, of: expected.size })}
      </p>
      <FailureNote error={revealing.error} />
      <div>
        <Button
          variant={written.length > 0 ? 'primary' : 'quiet'}
          icon={Eye}
          busy={revealing.isPending}
          disabled={written.length === 0}
          onClick={() => revealing.mutate({ id: session.id })}
        >
          {t('pass.reveal')}
        </Button>
      </div>
    </section>
  )
}
