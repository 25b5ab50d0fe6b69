import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Marked } from '#renderer/ui/Marked.tsx'
import type { ArchiveHit } from './archive-hit.ts'
import styles from './HitList.module.css'
import { KindLine } from './KindLine.tsx'
import { lineId } from './line-id.ts'

export interface HitLineProps {
  hit: ArchiveHit
  isOpen: boolean
  /** The line that the arrows came to. */
  isActive: boolean
  /** In a list of which only a part is made: which it is, of how many, how far down, and who takes its height. */
  index?: number
  of?: number
  topPx?: number
  measure?: (line: HTMLElement | null) => void
}

/** One line: what it is, its title, how it begins or where the words stand. While a list scrolls it stays as it is. */
export const HitLine = memo(function HitLine(props: HitLineProps) {
  const { hit, isOpen, isActive, index, of, topPx, measure } = props
  const { t } = useTranslation('archive')
  const { id, kind, space, author, title, snippet, updatedAtMs } = hit
  const repeats = plainText(snippet) === plainText(title) // a lesson is often its own title
  return (
    <div
      id={lineId(id)}
      className={styles.line}
      role="option"
      aria-selected={isOpen}
      aria-posinset={index === undefined ? undefined : index + 1}
      aria-setsize={of}
      data-hit={id}
      data-index={index}
      data-active={isActive ? '' : undefined}
      ref={measure}
      style={topPx === undefined ? undefined : { transform: `translateY(${topPx}px)` }}
    >
      <KindLine kind={kind} space={space} author={author ?? null} atMs={updatedAtMs} />
      <span className={styles.title}>{title.length > 0 ? <Marked pieces={title} /> : t('untitled')}</span>
      {snippet.length > 0 && !repeats && (
        <span className={styles.snippet}>
          <Marked pieces={snippet} />
        </span>
      )}
    </div>
  )
})

function plainText(pieces: ArchiveHit['title']): string {
  return pieces.map(({ text }) => text).join('')
}
