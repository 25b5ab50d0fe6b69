import { useMutation } from '@tanstack/react-query'
import { CalendarX, Ellipsis, PenLine, Presentation } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useBin } from '#renderer/lib/use-bin.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import { circleAtRest } from './circle-view.ts'
import { Agenda } from './lobby/Agenda.tsx'
import { AgreementsPart } from './lobby/AgreementsPart.tsx'
import { CasesPart } from './lobby/CasesPart.tsx'
import { OldIntentions } from './lobby/OldIntentions.tsx'
import { SaveAppointment } from './lobby/SaveAppointment.tsx'
import { WhoIsHere } from './lobby/WhoIsHere.tsx'
import { openProjector } from './projector/open-projector.ts'
import { ReplanSession } from './ReplanSession.tsx'
import { RoleList } from './RoleList.tsx'
import styles from './SessionLobby.module.css'
import { useNow } from '#renderer/lib/use-now.ts'

/** Before the session: who sits there, how it goes, and what was intended last time. */
export function SessionLobby({ session }: { session: SessionWithMethod }) {
  const [replanning, setReplanning] = useState(false)
  if (replanning) return <ReplanSession session={session} onDone={() => setReplanning(false)} />
  return <Lobby session={session} onReplan={() => setReplanning(true)} />
}

function Lobby({ session, onReplan }: { session: SessionWithMethod; onReplan: () => void }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const language = useLanguage()
  const nowMs = useNow()
  const { id, title, plannedForMs, method, participants, cases, minutes, place } = session
  const starting = useMutation(core.sessions.start.mutationOptions())
  const when = plannedForMs === null ? t('when.anyTime') : formatWhen(plannedForMs, nowMs, language)
  return (
    <Page
      eyebrow={[t('lobby.eyebrow'), when, place, t('minutes', { count: minutes })].filter(Boolean).join(' · ')}
      title={title}
      lead={cases[0]?.question}
    >
      <div className={styles.lobby}>
        <div className={styles.words}>
          {plannedForMs !== null && plannedForMs > nowMs && (
            <p className={styles.planned}>{t('lobby.planned', { when })}</p>
          )}
          <section>
            <h2>{say(method.name)}</h2>
            <p className={styles.use}>{say(method.use)}</p>
            <Agenda session={session} />
          </section>
          <RoleList participants={participants} />
          <CasesPart session={session} />
          <WhoIsHere session={session} />
          <OldIntentions id={id} />
          <AgreementsPart session={session} />
          <div className={styles.actions}>
            <FailureNote error={starting.error} />
            <Button variant="primary" size="l" busy={starting.isPending} onClick={() => starting.mutate({ id })}>
              {t('lobby.start')}
            </Button>
            {plannedForMs !== null && <SaveAppointment id={id} />}
            <MoreMenu id={id} onReplan={onReplan} />
          </div>
        </div>
        <div className={styles.kring}>
          <Kring
            people={circleAtRest(participants)}
            clock={null}
            label={t('kring.rest', { count: participants.length })}
          />
        </div>
      </div>
    </Page>
  )
}

function MoreMenu({ id, onReplan }: { id: DocumentId; onReplan: () => void }) {
  const { t } = useTranslation(['sessions', 'common'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const bin = useBin((undo) => {
    toast({ text: t('lobby.removed'), action: { label: t('common:undo'), run: undo } })
    navigate(paths.sessions)
  })
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('lobby.more')} />}
      items={[
        { label: t('tools.projector'), icon: Presentation, run: () => openProjector(id) },
        { label: t('lobby.replan'), icon: PenLine, run: onReplan },
        { label: t('lobby.remove'), icon: CalendarX, run: () => bin.remove(id) },
      ]}
    />
  )
}
