import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { HitLine } from './HitLine.tsx'
import { LIST_ID, lineId } from './line-id.ts'
import styles from './LongHitList.module.css'
import type { Pages } from './use-pages.ts'
import { inElement, inWindow, VirtualLines } from '#renderer/lib/virtual-lines.ts'

interface LongHitListProps {
  pages: Pages
  total: number
  openId: DocumentId | undefined
  /** The line that the arrows came to. */
  activeId: DocumentId | null
  /** The line to begin at: the one that was just read. */
  startAt: DocumentId | undefined
  /** The page scrolls, not the list by itself. */
  isPageScrolling: boolean
  onOpen: (id: DocumentId) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** A list as long as the archive, of which only the lines in sight are made and asked for. */
export function LongHitList(props: LongHitListProps) {
  const { pages, total, openId, activeId, startAt, isPageScrolling, onOpen, onKeyDown } = props
  const { t } = useTranslation('archive')
  const list = useRef<HTMLDivElement>(null)
  const [lines] = useState(() =>
    isPageScrolling ? new VirtualLines(inWindow, total) : new VirtualLines(inElement(scroller), total),
  )
  const inSight = useSyncExternalStore(lines.subscribe, lines.inSight)
  useLayoutEffect(() => lines.update(total, topOf(list.current, isPageScrolling)), [lines, total, isPageScrolling])
  const see = useEffectEvent(pages.see)
  const shown = inSight.items.filter(({ index }) => pages.lineAt(index)).length
  const [first, last] = [inSight.items[0]?.index ?? 0, inSight.items.at(-1)?.index ?? 0]
  useEffect(() => see(first, last), [first, last])
  const wanted = activeId ?? openId
  useEffect(() => {
    if (wanted) document.getElementById(lineId(wanted))?.scrollIntoView({ block: 'nearest' })
  }, [wanted])
  const begin = useEffectEvent(() => {
    const place = pages.loaded.findIndex(({ id }) => id === startAt)
    if (place >= 0) requestAnimationFrame(() => lines.scrollTo(place))
  })
  useEffect(() => begin(), [])
  return (
    <>
      {shown < total && <p className={styles.printed}>{t('printed', { shown, total })}</p>}
      <div
        id={LIST_ID}
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={t('list')}
        style={{ height: inSight.totalPx }}
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
              onOpen={onOpen}
              onKeyDown={onKeyDown}
              index={index}
              of={total}
              topPx={topPx}
              measure={lines.measure}
            />
          )
        })}
      </div>
    </>
  )
}

/** What holds the list, and scrolls by itself; there is one archive on a page. */
const scroller = () => document.querySelector<HTMLElement>('[data-scroller]')

/** Where the list begins in what scrolls, in pixels. */
function topOf(list: HTMLElement | null, isPageScrolling: boolean): number {
  if (!list) return 0
  const top = list.getBoundingClientRect().top
  if (isPageScrolling) return top + window.scrollY
  const place = scroller()
  return place ? top - place.getBoundingClientRect().top + place.scrollTop : 0
}
