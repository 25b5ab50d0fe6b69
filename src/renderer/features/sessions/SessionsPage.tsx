import { BookOpen, Compass, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionLine } from '#shared/contract/session-view.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { askedMethod, forgetAskedMethod } from './asked-method.ts'
import { ChooseDilemma } from './ChooseDilemma.tsx'
import { groupSessions } from './group-sessions.ts'
import { useSessions } from './session-queries.ts'
import styles from './SessionsPage.module.css'
import { useNow } from '#renderer/lib/use-now.ts'
import { useSessionDetail } from './use-session-detail.ts'

/** All sessions: under way, to come, behind us. */
export function SessionsPage() {
  const { t } = useTranslation('sessions')
  // Who comes with a method that was chosen before still needs a dilemma to hold it on.
  const [asked, setAsked] = useState(askedMethod)
  const [choosing, setChoosing] = useState(asked !== null)
  const { data: sessions, error } = useSessions()
  const begin = (
    <Button variant="primary" icon={Plus} onClick={() => setChoosing(true)}>
      {t('list.new')}
    </Button>
  )
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        sessions?.length ? (
          <>
            <ButtonLink href={paths.sessionHistory}>{t('history.open')}</ButtonLink>
            {begin}
          </>
        ) : null
      }
    >
      <nav className={styles.ways} aria-label={t('list.ways')}>
        <ButtonLink icon={Compass} href={paths.chooseMethod}>
          {t('list.chooseMethod')}
        </ButtonLink>
        <ButtonLink icon={BookOpen} href={paths.methods}>
          {t('list.methods')}
        </ButtonLink>
      </nav>
      <FailureNote error={error} />
      {!sessions && !error && <Waiting />}
      {sessions?.length === 0 && <EmptyState text={t('list.empty')} action={begin} />}
      {sessions && sessions.length > 0 && <Groups sessions={sessions} />}
      <ChooseDilemma
        open={choosing}
        method={asked}
        onClose={() => {
          setChoosing(false)
          setAsked(null)
          forgetAskedMethod()
        }}
      />
    </Page>
  )
}

function Groups({ sessions }: { sessions: readonly SessionLine[] }) {
  const { t } = useTranslation('sessions')
  const groups = groupSessions(sessions)
  return (
    <div className={styles.groups}>
      {(['on', 'planned', 'held'] as const).map((group) =>
        groups[group].length === 0 ? null : (
          <section key={group} className={styles.group}>
            <h2>{t(`list.group.${group}`)}</h2>
            <LineList label={t(`list.group.${group}`)}>
              {groups[group].map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </LineList>
          </section>
        ),
      )}
    </div>
  )
}

function SessionRow({ session }: { session: SessionLine }) {
  const { t } = useTranslation('sessions')
  const detail = useSessionDetail(session, useNow())
  const isOn = session.phase !== 'planned' && session.phase !== 'closed'
  return (
    <LineLink
      href={paths.session(session.id)}
      title={<span className={styles.title}>{session.title || t('untitled')}</span>}
      detail={detail}
      trailing={
        isOn ? (
          <ButtonLink variant="primary" href={paths.session(session.id)}>
            {t('list.goOn')}
          </ButtonLink>
        ) : null
      }
    />
  )
}
