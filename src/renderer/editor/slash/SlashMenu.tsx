import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useId, useState } from 'react'
import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { BlockIcon } from '../blocks/BlockIcon.tsx'
import { $setBlock } from '../blocks/block.ts'
import type { Block } from '../blocks/block.ts'
import { Floating } from '../floating/Floating.tsx'
import { matchingBlocks } from './matching-blocks.ts'
import styles from './SlashMenu.module.css'
import { $removeSlashQuery } from './slash-query.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSlashQuery } from './use-slash-query.ts'

/** The list that opens on "/": what the text at the caret can become. The caret stays in the text all the while. */
export function SlashMenu({ room }: { room: HTMLElement }) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  const id = useId()
  const [query, putAway] = useSlashQuery(room)
  const [marked, setMarked] = useState<{ text: string; place: number }>({ text: '', place: 0 })
  const found = query ? matchingBlocks(query.text, t('blockWords', { returnObjects: true })) : []
  const place = marked.text === query?.text ? Math.min(marked.place, found.length - 1) : 0
  const open = query !== null && found.length > 0

  const choose = (block: Block | undefined) => {
    if (!block) return
    editor.update(() => {
      $removeSlashQuery()
      $setBlock(block)
    })
  }
  useListKeys(open, {
    move: (by) => setMarked({ text: query?.text ?? '', place: (place + by + found.length) % found.length }),
    choose: () => choose(found[place]),
    close: putAway,
  })
  useDescribedList(open ? id : null, found[place] ? `${id}-${found[place]}` : null)

  if (!open) return null
  return (
    <Floating at={query.at} side="below">
      <div id={id} role="listbox" aria-label={t('slashLabel')} className={styles.list}>
        {found.map((block, index) => (
          <Option
            key={block}
            id={`${id}-${block}`}
            block={block}
            isMarked={index === place}
            onMark={() => setMarked({ text: query.text, place: index })}
            onChoose={() => choose(block)}
          />
        ))}
      </div>
    </Floating>
  )
}

interface OptionProps {
  id: string
  block: Block
  isMarked: boolean
  onMark: () => void
  onChoose: () => void
}

function Option({ id, block, isMarked, onMark, onChoose }: OptionProps) {
  const { t } = useTranslation('editor')
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
      <BlockIcon block={block} />
      {t(`blocks.${block}`)}
    </div>
  )
}

/** Ties the list to the text field for screen readers, which then say the marked option. */
function useDescribedList(list: string | null, option: string | null): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const root = editor.getRootElement()
    if (!root || !list || !option) return
    root.setAttribute('aria-controls', list)
    root.setAttribute('aria-activedescendant', option)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, option])
}
