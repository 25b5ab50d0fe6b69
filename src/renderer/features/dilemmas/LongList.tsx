import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { inWindow, VirtualLines } from '#renderer/lib/virtual-lines.ts'
import { lineOf } from './line-of.ts'
import { useDomEvent } from './use-dom-event.ts'
import styles from './DilemmaList.module.css'

interface LongListProps<Item> {
  label: string
  describedBy: string
  items: readonly Item[]
  /** The line that the keys want to go to, in sight or not. */
  wanted: DocumentId | null
  row: (item: Item) => ReactNode
}

function LineOf<Item>({ item, row }: { item: Item; row: (item: Item) => ReactNode }): ReactNode {
  return row(item)
}

/** While the list scrolls a line stays as it is: only its place is made anew. */
const Line = memo(LineOf) as typeof LineOf

/** A list of which only the lines in sight are made; the page scrolls. */
export function LongList<Item extends { readonly id: DocumentId }>(props: LongListProps<Item>) {
  const { label, describedBy, items, wanted, row } = props
  const list = useRef<HTMLUListElement>(null)
  const [lines] = useState(() => new VirtualLines(inWindow, items.length))
  const inSight = useSyncExternalStore(lines.subscribe, lines.inSight)
  const [focused, setFocused] = useState<DocumentId | null>(null)
  useDomEvent(list, 'focusin', ({ target }) => setFocused(lineOf(target)))
  useDomEvent(list, 'focusout', () => setFocused(null))
  const kept = focused === null ? -1 : items.findIndex(({ id }) => id === focused)
  useLayoutEffect(() => {
    lines.update(items.length, list.current?.offsetTop ?? 0, kept < 0 ? null : kept)
  }, [lines, items.length, kept])
  const goTo = useEffectEvent((id: DocumentId) => {
    const place = items.findIndex((item) => item.id === id)
    if (place >= 0) lines.reveal(place)
  })
  useEffect(() => {
    if (wanted !== null) goTo(wanted)
  }, [wanted])
  return (
    <ul
      ref={list}
      className={styles.list}
      data-long=""
      style={{ height: inSight.totalPx }}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {inSight.items.map(({ index, start }) => {
        const item = items[index]
        if (!item) return null
        return (
          <li
            key={item.id}
            ref={lines.measure}
            data-index={index}
            data-line={item.id}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            style={{ transform: `translateY(${start - inSight.topPx}px)` }}
          >
            <Line item={item} row={row} />
          </li>
        )
      })}
    </ul>
  )
}
