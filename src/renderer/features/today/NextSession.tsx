import { useTranslation } from 'react-i18next'
import type { Participant, SessionLine } from '#shared/contract/session-view.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import styles from './NextSession.module.css'

interface NextSessionProps {
  session: SessionLine
  ownerName: string
  nowMs: number
}

/** The session that is on or comes next: the one card on the page. */
export function NextSession({ session, ownerName, nowMs }: NextSessionProps) {
  const { t } = useTranslation('today')
  const { title, phase, id, dilemmaId, participants } = session
  const isOn = phase !== 'planned'
  return (
    <section className={styles.card}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>
          <When session={session} nowMs={nowMs} />
        </p>
        <h2>{title || t('session.untitled')}</h2>
        <p>
          <Who session={session} ownerName={ownerName} />
        </p>
        <Asked session={session} ownerName={ownerName} />
        <div className={styles.actions}>
          <ButtonLink variant="primary" href={paths.session(id)}>
            {isOn ? t('session.goOn') : t('session.open')}
          </ButtonLink>
          {dilemmaId !== null && <ButtonLink href={paths.readDilemma(dilemmaId)}>{t('session.read')}</ButtonLink>}
        </div>
      </div>
      <Kring
        people={participants.map((person) => ({ id: person.id, name: person.name, state: 'listens' }))}
        clock={null}
        label={t('session.kring', { names: participants.map(({ name }) => name).join(', ') })}
        size={220}
      />
    </section>
  )
}

function When({ session, nowMs }: { session: SessionLine; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const { phase, plannedForMs, minutes } = session
  if (phase === 'running' || phase === 'closing') return t('session.on')
  if (phase === 'paused') return t('session.paused')
  if (plannedForMs === null) return t('session.anyTime', { minutes })
  return t('session.planned', { minutes, when: formatWhen(plannedForMs, nowMs, language) })
}

function Who({ session, ownerName }: { session: SessionLine; ownerName: string }) {
  const { t } = useTranslation('today')
  const say = useLocalText()
  const { participants, methodName } = session
  const named = (role: Participant['role']) => participants.find((person) => person.role === role)?.name ?? ''
  const words = { bringer: named('bringer'), facilitator: named('facilitator'), method: say(methodName) }
  switch (roleOf(session, ownerName)) {
    case undefined:
      return t('session.who', words)
    case 'bringer':
      return t('session.whoBringer', words)
    case 'facilitator':
      return t('session.whoFacilitator', words)
    case 'consultant':
      return t('session.whoOther', { ...words, role: t('session.role.consultant') })
    case 'observer':
      return t('session.whoOther', { ...words, role: t('session.role.observer') })
    case 'timekeeper':
      return t('session.whoOther', { ...words, role: t('session.role.timekeeper') })
    case 'scribe':
      return t('session.whoOther', { ...words, role: t('session.role.scribe') })
  }
}

/** What the one who looks can do for a session that is still to come. */
function Asked({ session, ownerName }: { session: SessionLine; ownerName: string }) {
  const { t } = useTranslation('today')
  const role = roleOf(session, ownerName)
  if (role === undefined || session.phase !== 'planned') return null
  return <p className={styles.asked}>{t(`session.ask.${role}`)}</p>
}

function roleOf({ participants }: SessionLine, ownerName: string): Participant['role'] | undefined {
  return participants.find(({ name }) => name.toLowerCase() === ownerName.toLowerCase())?.role
}
