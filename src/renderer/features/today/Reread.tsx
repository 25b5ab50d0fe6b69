import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import { formatMonth } from './format-month.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './Reread.module.css'

/** One lesson worth rereading, the same all day; who puts it away is not asked again for a while. */
export function Reread({ lesson, nowMs }: { lesson: Learnt; nowMs: number }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const toast = useToast()
  const putting = useMutation(
    core.archive.putAwayToday.mutationOptions({ onSuccess: () => toast({ text: t('reread.put') }) }),
  )
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
        <div className={styles.deeds}>
          <ButtonLink href={paths.archived(lesson.id)}>{t('reread.open')}</ButtonLink>
          <Button busy={putting.isPending} onClick={() => putting.mutate(undefined)}>
            {t('reread.later')}
          </Button>
        </div>
        <FailureNote error={putting.error} />
      </article>
    </section>
  )
}
