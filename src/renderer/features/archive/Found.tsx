import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { MoreLines } from '#renderer/ui/MoreLines.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './Found.module.css'
import { HitList } from './HitList.tsx'
import { LongHitList } from './LongHitList.tsx'
import { Nothing } from './Nothing.tsx'
import { NothingFiltered, useFiltersOn } from './NothingFiltered.tsx'
import type { ArchiveSearch } from './use-archive-search.ts'

interface FoundProps {
  search: ArchiveSearch
  openId: DocumentId | undefined
  /** The line that was just read. */
  startAt: DocumentId | undefined
  /** The page scrolls, not the list by itself. */
  isPageScrolling: boolean
  onAdded: (id: DocumentId) => void
}

/** The list, or why there is none. */
export function Found({ search, openId, startAt, isPageScrolling, onAdded }: FoundProps) {
  const { t } = useTranslation('archive')
  const { hits, active } = search
  const filters = useFiltersOn(search)
  if (!hits.lines) return hits.error ? null : <Waiting />
  if (hits.lines.length === 0 && hits.partly.length === 0) {
    if (filters.length > 0) return <NothingFiltered search={search} filters={filters} />
    return <Nothing query={search.query.trim()} kind={search.kind} onAdded={onAdded} onWiden={search.widen} />
  }
  if (hits.pages)
    return (
      <LongHitList
        key={isPageScrolling ? 'page' : 'place'}
        pages={hits.pages}
        total={hits.pages.total ?? 0}
        openId={openId}
        activeId={active.activeId}
        activePlace={active.activePlace}
        startAt={startAt}
        isPageScrolling={isPageScrolling}
        onOpen={active.open}
        onKeyDown={active.onKeyDown}
      />
    )
  return (
    <>
      <HitList
        lines={hits.lines}
        partly={hits.partly}
        openId={openId}
        activeId={active.activeId}
        onOpen={active.open}
        onKeyDown={active.onKeyDown}
      />
      <MoreLines more={hits.more} />
      {hits.isMost && <p className={styles.most}>{t('most')}</p>}
    </>
  )
}
