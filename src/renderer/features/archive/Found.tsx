import { useTranslation } from 'react-i18next'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './Found.module.css'
import { HitList } from './HitList.tsx'
import { Nothing } from './Nothing.tsx'
import type { Hits } from './use-hits.ts'

interface FoundProps {
  hits: Hits
  query: string
  kind: ArchiveKind | null
  openId: DocumentId | undefined
  activeId: DocumentId | null
  onOpen: (id: DocumentId) => void
  onAdded: (id: DocumentId) => void
  /** Asks for less: every kind, or no words. */
  onWiden: () => void
}

/** The list, or why there is none. */
export function Found({ hits, query, kind, openId, activeId, onOpen, onAdded, onWiden }: FoundProps) {
  const { t } = useTranslation('archive')
  if (!hits.lines) return hits.error ? null : <Waiting />
  if (hits.lines.length === 0) {
    return <Nothing query={query.trim()} kind={kind} onAdded={onAdded} onWiden={onWiden} />
  }
  return (
    <>
      <HitList lines={hits.lines} openId={openId} activeId={activeId} onOpen={onOpen} />
      {hits.more && (
        <div className={styles.more}>
          <Button onClick={hits.more}>{t('showMore')}</Button>
        </div>
      )}
      {hits.isMost && <p className={styles.most}>{t('most')}</p>}
    </>
  )
}
