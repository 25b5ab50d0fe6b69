import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { AddLearnt } from './AddLearnt.tsx'
import { useCounts } from './archive-queries.ts'
import styles from './ArchivePage.module.css'
import { Found } from './Found.tsx'
import { KindChips } from './KindChips.tsx'
import { Reader } from './Reader.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useActiveLine } from './use-active-line.ts'
import { useHits } from './use-hits.ts'
import { useReturnToLine } from './use-return-to-line.ts'

/** Everything to read back: a search box, what it finds, and the piece that is open. */
export function ArchivePage({ id: openId }: { id?: DocumentId }) {
  const { t } = useTranslation('archive')
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<ArchiveKind | null>(null)
  const [fresh, setFresh] = useState<DocumentId>()
  const counts = useCounts().data
  const hits = useHits(query, kind)
  const lines = hits.lines ?? []
  const isTyped = query.trim() !== ''
  const open = (id: DocumentId) => navigate(paths.archived(id))
  const search = (next: string) => {
    reset()
    setQuery(next)
  }
  const { activeId, onKeyDown, reset } = useActiveLine({
    lines,
    openId,
    isTyped,
    onOpen: open,
    onClear: () => search(''),
  })
  const add = (made: DocumentId) => {
    setFresh(made)
    open(made)
  }
  useReturnToLine(openId)
  return (
    <div className={classNames(styles.page, openId && styles.reading)}>
      <header className={styles.head}>
        <h1 tabIndex={-1} data-page-title>
          {t('title')}
        </h1>
        <AddLearnt onAdded={add} />
      </header>
      <div className={styles.finding}>
        <SearchBox
          query={query}
          onQuery={search}
          onKeyDown={onKeyDown}
          activeId={activeId}
          hasLines={lines.length > 0}
          total={hits.total}
        />
        <KindChips kind={kind} onKind={setKind} counts={isTyped ? undefined : counts} />
      </div>
      <FailureNote error={hits.error} />
      <div className={styles.results}>
        <div className={styles.found}>
          <Found
            hits={hits}
            query={query}
            kind={kind}
            openId={openId}
            activeId={activeId}
            onOpen={open}
            onAdded={add}
            onWiden={() => (kind ? setKind(null) : search(''))}
          />
        </div>
        {openId && (
          <Reader
            key={openId}
            id={openId}
            kind={lines.find(({ id }) => id === openId)?.kind}
            startsInEdit={openId === fresh}
          />
        )}
      </div>
    </div>
  )
}
