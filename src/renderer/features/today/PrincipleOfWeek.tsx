import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { LessonOn, Principle } from '#shared/contract/vision.ts'
import { paths } from '#renderer/lib/paths.ts'
import styles from './PrincipleOfWeek.module.css'

interface PrincipleOfWeekProps {
  principle: Principle
  lesson: LessonOn | null
}

/** One principle a week, with the newest lesson on it. */
export function PrincipleOfWeek({ principle, lesson }: PrincipleOfWeekProps) {
  const { t } = useTranslation('vision')
  return (
    <section>
      <h2>{t('week.title')}</h2>
      <Link href={paths.principle(principle.id)} className={styles.principle}>
        <span className={styles.number}>{principle.number}</span>
        <span className={styles.title}>{principle.title || t('untitled')}</span>
      </Link>
      {principle.paragraph && <p className={styles.paragraph}>{principle.paragraph}</p>}
      {lesson && (
        <p className={styles.lesson}>
          {t('week.lesson')}: <Link href={paths.archived(lesson.id)}>{lesson.line || t('untitled')}</Link>
        </p>
      )}
    </section>
  )
}
