import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LateWork, SyncLine } from '#shared/contract/sync-line.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './SyncQuestions.module.css'
import { useSync } from './team-queries.ts'
import { useDeviceWords } from './use-device-words.ts'

/** What the program will not decide by itself: late work, and much that was taken back at once. */
export function SyncQuestions() {
  const { t } = useTranslation('team')
  const { data: sync } = useSync()
  if (!sync || sync.late.length + sync.heldRemovals.length === 0) return null
  return (
    <section className={styles.questions} aria-label={t('home.questions')}>
      {sync.late.map((late) => (
        <LateQuestion key={late.id} late={late} />
      ))}
      {sync.heldRemovals.map((held) => (
        <HeldQuestion key={held.device} held={held} />
      ))}
    </section>
  )
}

function LateQuestion({ late }: { late: LateWork }) {
  const { t } = useTranslation('team')
  const answering = useMutation(core.team.answerLate.mutationOptions())
  const { id, reason, documents } = late
  const what = t(`sync.late.${reason}`, { name: useDeviceWords(late) })
  return (
    <div className={styles.question}>
      <p>
        {documents > 0 ? `${what} ${t('sync.late.documents', { count: documents })}` : what}
        <span className={styles.safe}>{t('sync.late.safe')}</span>
      </p>
      <div className={styles.answers}>
        <Button onClick={() => answering.mutate({ id, answer: 'keep' })} busy={answering.isPending}>
          {t('sync.late.keep')}
        </Button>
        <Button variant="plain" onClick={() => answering.mutate({ id, answer: 'discard' })}>
          {t('sync.late.discard')}
        </Button>
      </div>
      <FailureNote error={answering.error} />
    </div>
  )
}

function HeldQuestion({ held }: { held: SyncLine['heldRemovals'][number] }) {
  const { t } = useTranslation('team')
  const answering = useMutation(core.team.answerRemoval.mutationOptions())
  const { device, documents } = held
  return (
    <div className={styles.question}>
      <p>
        {t('sync.held.text', { name: useDeviceWords(held), count: documents })}
        <span className={styles.safe}>{t('sync.held.safe', { count: documents })}</span>
      </p>
      <div className={styles.answers}>
        <Button onClick={() => answering.mutate({ device, answer: 'keep' })} busy={answering.isPending}>
          {t('sync.held.keep')}
        </Button>
        <Button variant="plain" onClick={() => answering.mutate({ device, answer: 'remove' })}>
          {t('sync.held.remove')}
        </Button>
      </div>
      <FailureNote error={answering.error} />
    </div>
  )
}
