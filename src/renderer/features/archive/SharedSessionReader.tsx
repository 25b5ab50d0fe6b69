import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedSession } from '#shared/contract/shared-session.ts'
import type { DocumentId } from '#shared/ids.ts'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import { formatCalendarDay, formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { LineLink } from '#renderer/ui/LineList.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useSharedSession } from './archive-queries.ts'
import { LearntMenu } from './LearntMenu.tsx'
import styles from './Reader.module.css'
import { ReaderTrouble } from './ReaderTrouble.tsx'
import { SharedRounds } from './SharedRounds.tsx'
import { SharedWords } from './SharedWords.tsx'
import { TitledLines } from './TitledLines.tsx'

/** A session that somebody shared: what was learnt first, then what was asked, then the rest. */
export function SharedSessionReader({ id, tool }: { id: DocumentId; tool: ReactNode }) {
  const { t } = useTranslation('archive')
  const { data: session, error } = useSharedSession(id)
  if (error) return <ReaderTrouble error={error} />
  if (!session) return <Waiting label={t('opening')} />
  const { title, summary, lessons, questions, takeaways, hasBody } = session
  return (
    <>
      <header className={styles.head}>
        <Eyebrow session={session} />
        <LearntMenu id={id} isShared />
        {tool}
      </header>
      <SharedCopyLine id={id} />
      <h2>{title || t('untitled')}</h2>
      <Facts session={session} />
      {lessons.map((lesson) => (
        <p key={lesson} className={styles.said}>
          {lesson}
        </p>
      ))}
      {/* The one line of the gate is often the lesson itself. */}
      {!lessons.includes(summary) && <p className={styles.about}>{summary}</p>}
      <SharedWords title={t('sharedSession.questions', { count: questions.length })} texts={questions} areQuestions />
      <SharedWords title={t('sharedSession.takeaways')} texts={takeaways} />
      {hasBody && <SharedRounds id={id} />}
      <HeldOn session={session} />
    </>
  )
}

/** By whom it was shared, and the day on which it was held. */
function Eyebrow({ session: { author, heldOn, createdAtMs } }: { session: SharedSession }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  const day = heldOn ? formatCalendarDay(heldOn, nowMs, language) : formatDate(createdAtMs, nowMs, language)
  return (
    <p className={styles.eyebrow}>
      {[t('kind.session'), author ?? t('filter.anonymous').toLowerCase(), day].join(' · ')}
    </p>
  )
}

function Facts({ session: { methodName, minutes, names } }: { session: SharedSession }) {
  const { t } = useTranslation('archive')
  const say = useLocalText()
  const facts = [
    ...(methodName ? [say(methodName)] : []),
    ...(minutes > 0 ? [t('sharedSession.minutes', { count: minutes })] : []),
    ...(names.length > 0 ? [t('sharedSession.circle', { names: names.join(', ') })] : []),
  ]
  return facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>
}

/** The dilemmas that it was about, where the team has them. */
function HeldOn({ session: { dilemmas } }: { session: SharedSession }) {
  const { t } = useTranslation('archive')
  if (dilemmas.length === 0) return null
  return (
    <TitledLines title={t('about')}>
      {dilemmas.map(({ id, title }) => (
        <LineLink key={id} href={paths.dilemma(id)} title={title || t('untitled')} detail={t('kind.dilemma')} />
      ))}
    </TitledLines>
  )
}
