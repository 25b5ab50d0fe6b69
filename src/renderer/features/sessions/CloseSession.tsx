import { useMutation } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { nameOf } from './circle-view.ts'
import { ClosingFields } from './ClosingFields.tsx'
import styles from './CloseSession.module.css'

interface CloseSessionProps {
  session: Session
  onBack: () => void
}

/** What the session leaves behind: an intention, a lesson, a word of thanks. */
export function CloseSession({ session, onBack }: CloseSessionProps) {
  const { t } = useTranslation('sessions')
  const opened = useDocument(session.id)
  return (
    <Page
      narrow
      eyebrow={`${t('close.eyebrow')} · ${session.title}`}
      title={t('close.title')}
      lead={t('close.lead', { bringer: nameOf(session.participants, 'bringer') })}
    >
      {opened?.synced ? <Closing session={session} opened={opened} onBack={onBack} /> : <Waiting />}
    </Page>
  )
}

function Closing({ session, opened, onBack }: CloseSessionProps & { opened: OpenDocument }) {
  const { t } = useTranslation('sessions')
  const closing = useMutation(core.sessions.close.mutationOptions())
  const settling = useMutation({ mutationFn: () => opened.provider.settled() })
  const close = async () => {
    // Core closes with what it has: the last words must be there first.
    await settling.mutateAsync()
    await closing.mutateAsync({ id: session.id })
  }
  return (
    <div className={styles.closing}>
      <ClosingFields doc={opened.doc} participants={session.participants} />
      <p className={styles.saved} role="status">
        {opened.saved ? t('close.saved') : t('close.saving')}
      </p>
      <FailureNote error={settling.error ?? closing.error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          size="l"
          busy={settling.isPending || closing.isPending}
          // What went wrong stands in the page, by way of the two errors above.
          onClick={() => void close().catch(() => {})}
        >
          {t('close.do')}
        </Button>
        <Button variant="plain" size="l" icon={ArrowLeft} onClick={onBack}>
          {t('close.back')}
        </Button>
      </div>
      <p className={styles.hint}>{t('close.hint')}</p>
    </div>
  )
}
