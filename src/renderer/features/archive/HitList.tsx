import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { ArchiveHit } from './archive-hit.ts'
import styles from './HitList.module.css'
import { HitLine } from './HitLine.tsx'
import { HitListbox } from './HitListbox.tsx'
import { lineId } from './line-id.ts'

const PARTLY_ID = 'archive-partly'

interface HitListProps {
  lines: readonly ArchiveHit[]
  /** What holds only a part of the words; below the others, under a heading. */
  partly: readonly ArchiveHit[]
  openId: DocumentId | undefined
  /** The line that the arrows came to. */
  activeId: DocumentId | null
  onOpen: (id: DocumentId) => void
  /** After a click the list has the focus, and the same keys work as in the search box. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The lines that the search box moves through. */
export function HitList({ lines, partly, openId, activeId, onOpen, onKeyDown }: HitListProps) {
  const { t } = useTranslation('search')
  const inSight = activeId ?? openId
  useEffect(() => {
    if (inSight) document.getElementById(lineId(inSight))?.scrollIntoView({ block: 'nearest' })
  }, [inSight])
  const lineOf = (hit: ArchiveHit) => (
    <HitLine key={hit.id} hit={hit} isOpen={hit.id === openId} isActive={hit.id === activeId} />
  )
  return (
    <HitListbox className={styles.list} activeId={activeId} onOpen={onOpen} onKeyDown={onKeyDown}>
      {lines.map(lineOf)}
      {partly.length > 0 && (
        <div role="group" aria-labelledby={PARTLY_ID}>
          <div id={PARTLY_ID} className={styles.partly}>
            {t('partly')}
          </div>
          {partly.map(lineOf)}
        </div>
      )}
    </HitListbox>
  )
}
