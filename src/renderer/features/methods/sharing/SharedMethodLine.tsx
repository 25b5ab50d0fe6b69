import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { OwnMethod } from '#shared/contract/methods.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './Sharing.module.css'
import { useMethodCopy } from './use-method-sharing.ts'

/** That a method is shared: since when, or by whom. Nothing while it is not. */
export function SharedMethodLine({ own }: { own: OwnMethod }) {
  const { t } = useTranslation('methods')
  const language = useLanguage()
  const nowMs = useNow()
  const copy = useMethodCopy(own.documentId)
  if (own.space !== 'personal') {
    return (
      <p className={styles.shared}>
        <Share2 aria-hidden />
        <span>
          {own.author ? t('share.by', { name: own.author }) : t('share.byTeam')}
          {copy && (
            <>
              {' · '}
              <Link href={paths.ownMethod(copy.originalId)}>{t('share.toOriginal')}</Link>
            </>
          )}
        </span>
      </p>
    )
  }
  if (!copy) return null
  return (
    <p className={styles.shared}>
      <Share2 aria-hidden />
      {t('share.since', { version: copy.version, day: formatDate(copy.updatedAtMs, nowMs, language) })}
    </p>
  )
}
