import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { AddLearnt } from './AddLearnt.tsx'
import { useArchiveItems, useKindCounts } from './archive-queries.ts'
import styles from './ArchivePage.module.css'
import { Hits } from './Hits.tsx'
import { KindChips } from './KindChips.tsx'
import { Nothing } from './Nothing.tsx'
import { Reader } from './Reader.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useRested } from './use-rested.ts'

/** Typing rests when no key came for this long. */
const REST_MS = 150

/** Everything to read back: a search box, what it finds, and the piece that is open. */
export function ArchivePage({ id }: { id?: DocumentId }) {
  const { t } = useTranslation('archive')
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [kinds, setKinds] = useState<readonly ArchiveKind[]>([])
  const [fresh, setFresh] = useState<DocumentId>()
  const isRested = useRested(query, REST_MS)
  const { items, total, error } = useArchiveItems({ query, kinds, isRested })
  const counts = useKindCounts({ query, isRested })
  const list = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const add = (made: DocumentId) => {
    setFresh(made)
    navigate(paths.archived(made))
  }
  const isSearch = query.trim() !== ''
  return (
    <div className={styles.archive} data-open={id !== undefined}>
      <Page title={t('title')} actions={<AddLearnt onAdded={add} />}>
        <div className={styles.finding}>
          <SearchBox value={query} onChange={setQuery} total={total} list={list} inputRef={box} />
          <KindChips chosen={kinds} counts={counts} onChange={setKinds} />
        </div>
        <FailureNote error={error} />
        <div className={styles.results}>
          <div ref={list} className={styles.list}>
            {items && items.length > 0 && <Hits items={items} openId={id} box={box} />}
            {items?.length === 0 && <Nothing query={isSearch ? query : ''} isFiltered={kinds.length > 0} />}
          </div>
          {id && (
            <Reader key={id} id={id} kind={items?.find((item) => item.id === id)?.kind} startsInEdit={id === fresh} />
          )}
        </div>
      </Page>
    </div>
  )
}
