import { type KeyboardEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Marked } from '#renderer/ui/Marked.tsx'
import type { ArchiveHit } from './archive-hit.ts'
import styles from './HitList.module.css'
import { KindLine } from './KindLine.tsx'
import { LIST_ID, lineId } from './line-id.ts'

interface HitListProps {
  lines: readonly ArchiveHit[]
  openId: DocumentId | undefined
  /** The line that the arrows came to. */
  activeId: DocumentId | null
  onOpen: (id: DocumentId) => void
  /** After a click the same keys work here as in the search box. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The lines that the search box moves through. */
export function HitList({ lines, openId, activeId, onOpen, onKeyDown }: HitListProps) {
  const { t } = useTranslation('archive')
  const inSight = activeId ?? openId
  useEffect(() => {
    if (inSight) document.getElementById(lineId(inSight))?.scrollIntoView({ block: 'nearest' })
  }, [inSight])
  return (
    <div id={LIST_ID} className={styles.list} role="listbox" aria-label={t('list')}>
      {lines.map((hit) => (
        <Line
          key={hit.id}
          hit={hit}
          isOpen={hit.id === openId}
          isActive={hit.id === activeId}
          onOpen={onOpen}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  )
}

interface LineProps extends Pick<HitListProps, 'onOpen' | 'onKeyDown'> {
  hit: ArchiveHit
  isOpen: boolean
  isActive: boolean
}

function Line({ hit, isOpen, isActive, onOpen, onKeyDown }: LineProps) {
  const { t } = useTranslation('archive')
  const { id, kind, space, title, snippet, updatedAtMs } = hit
  const repeats = plainText(snippet) === plainText(title) // a lesson is often its own title
  return (
    <div
      id={lineId(id)}
      className={styles.line}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      data-active={isActive ? '' : undefined}
      onClick={() => onOpen(id)}
      onKeyDown={onKeyDown}
    >
      <KindLine kind={kind} space={space} atMs={updatedAtMs} />
      <span className={styles.title}>{title.length > 0 ? <Marked pieces={title} /> : t('untitled')}</span>
      {snippet.length > 0 && !repeats && (
        <span className={styles.snippet}>
          <Marked pieces={snippet} />
        </span>
      )}
    </div>
  )
}

function plainText(pieces: ArchiveHit['title']): string {
  return pieces.map(({ text }) => text).join('')
}
