import type { CSSProperties, KeyboardEvent, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { LIST_ID, lineId, openHit } from './line-id.ts'

interface HitListboxProps {
  /** The line that the arrows came to. */
  activeId: DocumentId | null
  onOpen: (id: DocumentId) => void
  /** After a click the list has the focus: the same keys work as in the search box. */
  onKeyDown: (event: KeyboardEvent) => void
  className: string | undefined
  style?: CSSProperties
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** What the search box moves through, whether all of its lines are made or those in sight. */
export function HitListbox({ activeId, onOpen, onKeyDown, className, style, ref, children }: HitListboxProps) {
  const { t } = useTranslation('archive')
  return (
    <div
      id={LIST_ID}
      ref={ref}
      className={className}
      role="listbox"
      tabIndex={-1}
      aria-label={t('list')}
      aria-activedescendant={activeId ? lineId(activeId) : undefined}
      onKeyDown={onKeyDown}
      onClick={({ target }) => openHit(target, onOpen)}
      style={style}
    >
      {children}
    </div>
  )
}
