import { useQuery } from '@tanstack/react-query'
import { PencilLine, Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import styles from './SharedLine.module.css'
import { TogetherLine } from './TogetherLine.tsx'
import { WhoCanSee } from './WhoCanSee.tsx'

/**
 * That this is a shared copy: only read, and its author is led to the original, or written by all who can see it. Whether
 * the team may write is its author's to say, for a dilemma.
 */
export function SharedCopyLine({ id, isWritten = false }: { id: DocumentId; isWritten?: boolean }) {
  const { t } = useTranslation('sharing')
  const { data } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  if (!data) return null
  const { copy, together } = data
  return (
    <div className={styles.lines}>
      {copy && !isWritten ? (
        <Link href={paths.share(copy.originalId)} className={styles.line}>
          <Share2 aria-hidden />
          {`${t('line.copy')} · ${t('line.changeOriginal')}`}
        </Link>
      ) : (
        <p className={styles.line}>
          {isWritten ? <PencilLine aria-hidden /> : <Share2 aria-hidden />}
          {isWritten ? t('together.open') : t('line.copy')}
        </p>
      )}
      <WhoCanSee id={id} />
      {copy?.kind === 'dilemma' && <TogetherLine id={id} together={together} />}
    </div>
  )
}
