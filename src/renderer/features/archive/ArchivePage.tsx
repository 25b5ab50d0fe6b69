import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { isFreshPage } from '#renderer/lib/fresh-page.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useIsNarrow } from '#renderer/lib/use-is-narrow.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { AddLearnt } from './AddLearnt.tsx'
import styles from './ArchivePage.module.css'
import { FilterBar } from './FilterBar.tsx'
import { Found } from './Found.tsx'
import { Reader } from './Reader.tsx'
import { RetentionMenu } from './RetentionMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useArchiveSearch } from './use-archive-search.ts'
import { useReturnToLine } from './use-return-to-line.ts'

/** Where there is room for the list or a piece, not for both: as the style sheets have it. */
const LIST_OR_PIECE_PX = 900

/** Everything to read back: a search box, what it finds, and the piece that is open. */
export function ArchivePage({ id: openId }: { id?: DocumentId }) {
  const { t } = useTranslation('archive')
  const [, navigate] = useLocation()
  const [fresh, setFresh] = useState(() => (isFreshPage() ? openId : undefined))
  const open = (id: DocumentId) => navigate(paths.archived(id))
  const search = useArchiveSearch(openId, open)
  const isNarrow = useIsNarrow(LIST_OR_PIECE_PX)
  const [wantsAlone, setWantsAlone] = useState(false)
  const isAlone = openId !== undefined && (isNarrow || wantsAlone)
  const lastRead = useReturnToLine(openId)
  const hasLines = (search.hits.lines?.length ?? 0) + search.hits.partly.length > 0
  const add = (made: DocumentId) => {
    setFresh(made)
    open(made)
  }
  return (
    <div className={classNames(styles.page, openId && styles.reading, isAlone && styles.alone)}>
      <header className={styles.head}>
        {/* Whoever comes to a piece from elsewhere begins in the piece. */}
        <h1 {...(openId === undefined && { tabIndex: -1, 'data-page-title': true })}>{t('title')}</h1>
        <RetentionMenu>
          <AddLearnt onAdded={add} />
        </RetentionMenu>
      </header>
      <div className={styles.finding}>
        <SearchBox search={search} />
        {/* Where there is nothing yet, there is nothing to narrow. */}
        {!search.isEmpty && <FilterBar search={search} />}
      </div>
      <FailureNote error={search.hits.error} />
      <div className={styles.results}>
        {/* Where one of the two is in sight the list is not made: it could not know which lines are in sight. */}
        {!isAlone && (
          <div className={styles.found} data-scroller="">
            <Found search={search} openId={openId} startAt={lastRead} isPageScrolling={isNarrow} onAdded={add} />
          </div>
        )}
        {openId ? (
          <Reader
            key={openId}
            id={openId}
            told={search.hits.lines?.find(({ id }) => id === openId)}
            startsInEdit={openId === fresh}
            isAlone={wantsAlone && !isNarrow}
            onAlone={setWantsAlone}
          />
        ) : (
          hasLines && <p className={styles.choose}>{t('choose')}</p>
        )}
      </div>
    </div>
  )
}
