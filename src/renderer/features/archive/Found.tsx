import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './Found.module.css'
import { HitList } from './HitList.tsx'
import { Nothing } from './Nothing.tsx'
import type { ArchiveSearch } from './use-archive-search.ts'

interface FoundProps {
  search: ArchiveSearch
  openId: DocumentId | undefined
  onAdded: (id: DocumentId) => void
}

/** The list, or why there is none. */
export function Found({ search, openId, onAdded }: FoundProps) {
  const { t } = useTranslation('archive')
  const { hits, active } = search
  if (!hits.lines) return hits.error ? null : <Waiting />
  if (hits.lines.length === 0) {
    return <Nothing query={search.query.trim()} kind={search.kind} onAdded={onAdded} onWiden={search.widen} />
  }
  return (
    <>
      <HitList
        lines={hits.lines}
        openId={openId}
        activeId={active.activeId}
        onOpen={active.open}
        onKeyDown={active.onKeyDown}
      />
      {hits.more && (
        <div className={styles.more}>
          <Button onClick={hits.more}>{t('showMore')}</Button>
        </div>
      )}
      {hits.isMost && <p className={styles.most}>{t('most')}</p>}
    </>
  )
}
