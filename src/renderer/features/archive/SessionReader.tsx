import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import { SharedLine } from '#renderer/editor/sharing/SharedLine.tsx'
import { formatCalendarDay, formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { LineLink } from '#renderer/ui/LineList.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useSession } from './archive-queries.ts'
import styles from './Reader.module.css'
import { ReaderTrouble } from './ReaderTrouble.tsx'
import { TitledLines } from './TitledLines.tsx'

/** A session that was held: what came of it. */
export function SessionReader({ id, tool }: { id: DocumentId; tool: ReactNode }) {
  const { t } = useTranslation('archive')
  const session = useSession(id)
  if (session.error) return <ReaderTrouble error={session.error} />
  if (!session.data) return <Waiting label={t('opening')} />
  return <Outcome session={session.data} tool={tool} />
}

function Outcome({ session, tool }: { session: Session; tool: ReactNode }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  const say = useLocalText()
  const { id, title, methodName, participants, startedAtMs, endedAtMs, closing, cases } = session
  const atMs = endedAtMs ?? startedAtMs
  const written = (field: 'lesson' | 'intention') => closing.people.filter((one) => one[field] !== '')
  const intentions = written('intention').map(({ intention: text, intentionBy: by }) =>
    by === '' ? text : t('intentionBy', { text, day: formatCalendarDay(by, nowMs, language) }),
  )
  return (
    <>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          {t('kind.session')}
          {atMs !== null && ` · ${formatWhen(atMs, nowMs, language)}`}
        </p>
        <ButtonLink size="s" href={paths.session(id)}>
          {t('openSession')}
        </ButtonLink>
        {tool}
      </header>
      <SharedLine id={id} />
      <h2>{title || t('untitled')}</h2>
      {written('lesson').map(({ participantId, lesson }) => (
        <p key={participantId ?? 'together'} className={styles.said}>
          {lesson}
        </p>
      ))}
      <p className={styles.facts}>
        {t('circle', { method: say(methodName), names: participants.map(({ name }) => name).join(', ') })}
      </p>
      <Part title={t('intention')} text={intentions.join('\n')} />
      <TitledLines title={t('about')}>
        {cases.map(({ id: caseId, dilemmaId, title: about, question }) => (
          <LineLink
            key={caseId}
            href={dilemmaId === null ? paths.session(id) : paths.dilemma(dilemmaId)}
            title={about || t('untitled')}
            detail={question}
          />
        ))}
      </TitledLines>
    </>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (!text) return null
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  )
}
