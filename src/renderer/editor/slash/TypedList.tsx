import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useId, useState } from 'react'
import type { PointerEvent, ReactNode } from 'react'
import { Floating } from '../floating/Floating.tsx'
import styles from './TypedList.module.css'
import { useListKeys } from './use-list-keys.ts'
import type { PlacedQuery } from './use-placed-query.ts'

interface TypedListProps<Item> {
  query: PlacedQuery
  label: string
  /** At least one. */
  items: readonly Item[]
  keyOf: (item: Item) => string
  children: (item: Item) => ReactNode
  onChoose: (item: Item) => void
  onClose: () => void
}

/** The list that opens on a sign in the text. The caret stays in the text all the while. */
export function TypedList<Item>(props: TypedListProps<Item>) {
  const { query, label, items, keyOf, children, onChoose, onClose } = props
  const id = useId()
  const [marked, setMarked] = useState({ text: '', place: 0 })
  const place = marked.text === query.text ? Math.min(marked.place, items.length - 1) : 0
  const item = items[place]
  useListKeys({
    move: (by) => setMarked({ text: query.text, place: (place + by + items.length) % items.length }),
    choose: () => item !== undefined && onChoose(item),
    close: onClose,
  })
  useDescribedList(id, item === undefined ? null : `${id}-${keyOf(item)}`)
  return (
    <Floating at={query.at} side="below">
      <div id={id} role="listbox" aria-label={label} className={styles.list}>
        {items.map((option, index) => (
          <Option
            key={keyOf(option)}
            id={`${id}-${keyOf(option)}`}
            isMarked={index === place}
            onMark={() => setMarked({ text: query.text, place: index })}
            onChoose={() => onChoose(option)}
          >
            {children(option)}
          </Option>
        ))}
      </div>
    </Floating>
  )
}

interface OptionProps {
  id: string
  isMarked: boolean
  onMark: () => void
  onChoose: () => void
  children: ReactNode
}

function Option({ id, isMarked, onMark, onChoose, children }: OptionProps) {
  const press = (event: PointerEvent) => {
    event.preventDefault() // the caret stays where it is
    onChoose()
  }
  return (
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      tabIndex={-1}
      className={styles.option}
      onPointerMove={onMark}
      onPointerDown={press}
    >
      {children}
    </div>
  )
}

/** Ties the list to the text field for screen readers, which then say the marked option. */
function useDescribedList(list: string, option: string | null): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const root = editor.getRootElement()
    if (!root || !option) return
    root.setAttribute('aria-controls', list)
    root.setAttribute('aria-activedescendant', option)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, option])
}
