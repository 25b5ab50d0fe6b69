import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { HitLine } from './HitLine.tsx'
import { HitListbox } from './HitListbox.tsx'
import styles from './LongHitList.module.css'
import type { Pages } from './use-pages.ts'
import { useLongHits } from './use-long-hits.ts'

interface LongHitListProps {
  pages: Pages
  total: number
  openId: DocumentId | undefined
  /** The line that the arrows came to, and where: the line itself may be out of sight, or on its way. */
  activeId: DocumentId | null
  activePlace: number | null
  /** The line to begin at: the one that was just read. */
  startAt: DocumentId | undefined
  /** The page scrolls, not the list by itself. */
  isPageScrolling: boolean
  onOpen: (id: DocumentId) => void
  /** After a click the list has the focus: a line would lose it when it scrolls out of sight. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** A list as long as the archive, of which only the lines in sight are made and asked for. */
export function LongHitList(props: LongHitListProps) {
  const { pages, total, openId, activeId, activePlace, startAt, isPageScrolling, onOpen, onKeyDown } = props
  const { t } = useTranslation('archive')
  const list = useRef<HTMLDivElement>(null)
  const where = { pages, total, openId, activePlace, startAt, isPageScrolling }
  const { inSight, measure } = useLongHits(list, where)
  const shown = inSight.items.filter(({ index }) => pages.lineAt(index)).length
  return (
    <>
      {shown < total && <p className={styles.printed}>{t('printed', { shown, total })}</p>}
      <HitListbox
        ref={list}
        className={styles.list}
        style={{ height: inSight.totalPx }}
        activeId={activeId}
        onOpen={onOpen}
        onKeyDown={onKeyDown}
      >
        {inSight.items.map(({ index, start, size }) => {
          const hit = pages.lineAt(index)
          const topPx = start - inSight.topPx
          if (!hit) {
            const style = { transform: `translateY(${topPx}px)`, height: size }
            return <div key={index} className={styles.coming} style={style} aria-hidden />
          }
          return (
            <HitLine
              key={hit.id}
              hit={hit}
              isOpen={hit.id === openId}
              isActive={hit.id === activeId}
              index={index}
              of={total}
              topPx={topPx}
              measure={measure}
            />
          )
        })}
      </HitListbox>
    </>
  )
}
