import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './SharedLine.module.css'
import { WhoCanSee } from './WhoCanSee.tsx'

/** That a document is shared, since when, and whether it changed since; leads to the gate. Nothing while it is not. */
export function SharedLine({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sharing')
  const language = useLanguage()
  const nowMs = useNow()
  const { data } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  if (!data?.copy) return null
  return (
    <div className={styles.lines}>
      <Link href={paths.share(data.copy.originalId)} className={styles.line}>
        <Share2 aria-hidden />
        <span>
          {t('line.shared', { day: formatDate(data.copy.sharedAtMs, nowMs, language) })}
          {data.isChanged && <span className={styles.changed}>{` · ${t('line.changed')}`}</span>}
        </span>
      </Link>
      <WhoCanSee id={data.copy.sharedId} />
    </div>
  )
}
