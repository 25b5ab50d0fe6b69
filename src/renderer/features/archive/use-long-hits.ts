import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { type InSight, inElement, inWindow, VirtualLines } from '#renderer/lib/virtual-lines.ts'
import type { Pages } from './use-pages.ts'

interface LongHitsOptions {
  pages: Pages
  total: number
  openId: DocumentId | undefined
  /** Where the arrows came to; the line itself may be out of sight, or on its way. */
  activePlace: number | null
  /** The line to begin at: the one that was just read. */
  startAt: DocumentId | undefined
  /** The page scrolls, not the list by itself. */
  isPageScrolling: boolean
}

/** Which lines are in sight; these are asked for, and the line that the keys come to is brought in sight. */
export function useLongHits(
  list: RefObject<HTMLElement | null>,
  { pages, total, openId, activePlace, startAt, isPageScrolling }: LongHitsOptions,
): { readonly inSight: InSight; readonly measure: (line: HTMLElement | null) => void } {
  const [lines] = useState(() =>
    isPageScrolling ? new VirtualLines(inWindow, total) : new VirtualLines(inElement(scroller), total),
  )
  const inSight = useSyncExternalStore(lines.subscribe, lines.inSight)
  useLayoutEffect(
    () => lines.update(total, topOf(list.current, isPageScrolling)),
    [list, lines, total, isPageScrolling],
  )
  const see = useEffectEvent(pages.see)
  const [first, last] = [inSight.items[0]?.index ?? 0, inSight.items.at(-1)?.index ?? 0]
  useEffect(() => see(first, last), [first, last])
  const placeOf = useEffectEvent(pages.order.placeOf)
  useEffect(() => {
    const place = activePlace ?? (openId && placeOf(openId))
    if (place !== undefined) lines.reveal(place)
  }, [lines, activePlace, openId])
  const begin = useEffectEvent(() => {
    const place = startAt && placeOf(startAt)
    if (place !== undefined) requestAnimationFrame(() => lines.scrollTo(place))
  })
  useEffect(() => begin(), [])
  return { inSight, measure: lines.measure }
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
