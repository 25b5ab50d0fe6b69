import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import { formatMonth } from './format-month.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './Reread.module.css'

/** One lesson worth rereading, the same all day. */
export function Reread({ lesson, nowMs }: { lesson: Learnt; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const when = formatMonth(lesson.createdAtMs, nowMs, language)
  const source = lesson.dilemma?.title || lesson.session?.title
  return (
    <section>
      <h2>{t('reread.title')}</h2>
      <article className={styles.lesson}>
        <p className={styles.said}>{lesson.line || lesson.title}</p>
        <p className={styles.from}>
          {source
            ? t('reread.from', { kind: t(`reread.kind.${lesson.kind}`), source, when })
            : t('reread.alone', { kind: t(`reread.kind.${lesson.kind}`), when })}
        </p>
        <ButtonLink href={paths.archived(lesson.id)}>{t('reread.open')}</ButtonLink>
      </article>
    </section>
  )
}
