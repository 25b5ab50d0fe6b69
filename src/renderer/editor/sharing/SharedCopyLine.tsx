import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import styles from './SharedLine.module.css'
import { WhoCanSee } from './WhoCanSee.tsx'

/** That this is a shared copy, which is only read; its author is led to the original. */
export function SharedCopyLine({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sharing')
  const { data } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  if (!data) return null
  if (!data.copy) {
    return (
      <div className={styles.lines}>
        <p className={styles.line}>
          <Share2 aria-hidden />
          {t('line.copy')}
        </p>
        <WhoCanSee id={id} />
      </div>
    )
  }
  return (
    <div className={styles.lines}>
      <Link href={paths.share(data.copy.originalId)} className={styles.line}>
        <Share2 aria-hidden />
        {`${t('line.copy')} · ${t('line.changeOriginal')}`}
      </Link>
      <WhoCanSee id={id} />
    </div>
  )
}
