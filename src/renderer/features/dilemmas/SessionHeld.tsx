import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './DilemmaMargin.module.css'
import type { useSessionsHeld } from './dilemma-queries.ts'

type Held = NonNullable<ReturnType<typeof useSessionsHeld>['data']>[number]

/** One session on this dilemma: the lesson, and the line of appreciation for who brought it. */
export function SessionHeld({ session }: { session: Held }) {
  const { t } = useTranslation('dilemmas')
  const language = useLanguage()
  const nowMs = useNow()
  const say = useLocalText()
  const { id, methodName, startedAtMs, endedAtMs, lesson, lessonId, appreciation } = session
  const atMs = endedAtMs ?? startedAtMs
  return (
    <li className={styles.session}>
      <Link href={paths.session(id)} className={styles.name}>
        {say(methodName)}
        {atMs !== null && <span className={styles.when}>{formatWhen(atMs, nowMs, language)}</span>}
      </Link>
      {lesson && (
        <p className={styles.lesson}>{lessonId ? <Link href={paths.archived(lessonId)}>{lesson}</Link> : lesson}</p>
      )}
      {appreciation && <p className={styles.appreciation}>{t('appreciation', { text: appreciation })}</p>}
    </li>
  )
}
