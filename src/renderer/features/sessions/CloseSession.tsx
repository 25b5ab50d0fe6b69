import { useMutation } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { nameOf } from './circle-view.ts'
import { Evaluate } from './closing/Evaluate.tsx'
import { EveryoneTakes } from './closing/EveryoneTakes.tsx'
import { ClosingFields } from './ClosingFields.tsx'
import styles from './CloseSession.module.css'
import { inRound } from './in-round.ts'
import { useClosingForm } from './use-closing-form.ts'

interface CloseSessionProps {
  session: SessionWithMethod
}

/** What the session leaves behind: an intention, a lesson, a word of thanks. */
export function CloseSession({ session }: CloseSessionProps) {
  const { t } = useTranslation('sessions')
  const bringer = nameOf(inRound(session).participants, 'bringer')
  return (
    <Page
      narrow
      eyebrow={`${t('close.eyebrow')} · ${session.title}`}
      title={t('close.title')}
      lead={bringer ? t('close.lead', { bringer }) : t('close.leadTogether')}
    >
      <Closing session={session} />
    </Page>
  )
}

function Closing({ session }: CloseSessionProps) {
  const { t } = useTranslation('sessions')
  const closing = useMutation(core.sessions.close.mutationOptions())
  const reopening = useMutation(core.sessions.backToRounds.mutationOptions())
  const form = useClosingForm(session)
  const close = async () => {
    // Core closes with what it has: the last words must be there first.
    await form.keep()
    await closing.mutateAsync({ id: session.id })
  }
  return (
    <div className={styles.closing}>
      <ClosingFields form={form} participants={session.participants} />
      <EveryoneTakes session={session} />
      <Evaluate session={session} />
      <p className={styles.saved} role="status">
        {form.saved ? t('close.saved') : t('close.saving')}
      </p>
      <FailureNote error={form.error ?? closing.error ?? reopening.error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          size="l"
          busy={closing.isPending}
          // What went wrong stands in the page, by way of the two errors above.
          onClick={() => void close().catch(() => {})}
        >
          {t('close.do')}
        </Button>
        <Button variant="plain" size="l" icon={ArrowLeft} onClick={() => reopening.mutate({ id: session.id })}>
          {t('close.back')}
        </Button>
      </div>
      <p className={styles.hint}>{t('close.hint')}</p>
    </div>
  )
}
