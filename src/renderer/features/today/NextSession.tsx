import { useTranslation } from 'react-i18next'
import type { Participant, SessionLine } from '#shared/contract/sessions.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './NextSession.module.css'

interface NextSessionProps {
  session: SessionLine
  ownerName: string
  nowMs: number
}

/** The session that is on or comes next: the one card on the page. */
export function NextSession({ session, ownerName, nowMs }: NextSessionProps) {
  const { t } = useTranslation('today')
  const say = useLocalText()
  const { title, participants, phase, id, dilemmaId } = session
  const isOn = phase !== 'planned'
  const named = (role: Participant['role']) => participants.find((person) => person.role === role)?.name ?? ''
  const you = participants.find(({ name }) => name.toLowerCase() === ownerName.toLowerCase())
  return (
    <section className={styles.card}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>
          <When session={session} nowMs={nowMs} />
        </p>
        <h2>{title || t('session.untitled')}</h2>
        <p>
          {t('session.who', {
            bringer: named('bringer'),
            facilitator: named('facilitator'),
            method: say(session.methodName),
          })}{' '}
          {you && t('session.you', { role: t(`session.role.${you.role}`) })}
        </p>
        <div className={styles.actions}>
          <ButtonLink variant="primary" href={paths.session(id)}>
            {isOn ? t('session.goOn') : t('session.open')}
          </ButtonLink>
          <ButtonLink href={paths.readDilemma(dilemmaId)}>{t('session.read')}</ButtonLink>
        </div>
      </div>
    </section>
  )
}

function When({ session, nowMs }: { session: SessionLine; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const { phase, plannedForMs, minutes } = session
  if (phase === 'running') return t('session.on')
  if (phase === 'paused') return t('session.paused')
  if (plannedForMs === null) return t('session.anyTime', { minutes })
  return t('session.planned', { minutes, when: formatWhen(plannedForMs, nowMs, language) })
}
