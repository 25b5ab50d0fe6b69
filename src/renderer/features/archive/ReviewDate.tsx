import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useAsksAgain } from './retention-queries.ts'
import { keepTimes } from './review-times.ts'
import styles from './ReviewDate.module.css'
import { useKeep } from './use-retention-keep.ts'

/** When a piece asks to be looked at again, and the way to another day. What never asks says nothing. */
export function ReviewDate({ id }: { id: DocumentId }) {
  const { t } = useTranslation('keeping')
  const language = useLanguage()
  const nowMs = useNow()
  const atMs = useAsksAgain(id).data?.atMs ?? null
  const keeping = useKeep()
  if (atMs === null) return null
  const words = atMs <= nowMs ? t('review.now') : t('review.on', { day: formatDate(atMs, nowMs, language) })
  return (
    <div className={styles.review}>
      <p>{words}</p>
      <Menu
        trigger={
          <Button size="s" icon={CalendarClock}>
            {t('review.change')}
          </Button>
        }
        items={keepTimes.map((months) => ({
          label: t(`review.in.${months}`),
          run: () => keeping.keep(id, months),
        }))}
      />
      <FailureNote error={keeping.error} />
    </div>
  )
}
