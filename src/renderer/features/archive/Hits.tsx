import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Marked } from '#renderer/ui/Marked.tsx'
import type { ArchiveItem } from './archive-queries.ts'
import styles from './Hits.module.css'
import { nextLink } from './next-link.ts'

interface HitsProps {
  items: readonly ArchiveItem[]
  openId: DocumentId | undefined
  /** Where arrow up from the first hit goes, and where letters go. */
  box: RefObject<HTMLInputElement | null>
}

/** What was found, as links: the arrow keys walk them, Enter opens. */
export function Hits({ items, openId, box }: HitsProps) {
  const { t } = useTranslation('archive')
  const walk = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const to = nextLink(event.currentTarget, event.key)
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (to === 'above' || isLetter) box.current?.focus()
    if (to === undefined) return
    event.preventDefault()
    if (to !== 'above') to.focus()
  }
  return (
    <ol className={styles.hits} aria-label={t('list')}>
      {items.map((item) => (
        <Hit key={item.id} item={item} isOpen={item.id === openId} onKeyDown={walk} />
      ))}
    </ol>
  )
}

interface HitProps {
  item: ArchiveItem
  isOpen: boolean
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void
}

function Hit({ item, isOpen, onKeyDown }: HitProps) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  const isUntitled = item.title.every(({ text }) => text === '')
  return (
    <li>
      <Link
        href={paths.archived(item.id)}
        className={styles.hit}
        aria-current={isOpen ? 'true' : undefined}
        onKeyDown={onKeyDown}
      >
        <span className={styles.kind} data-kind={item.kind}>
          {t(`kind.${item.kind}`)} · {formatWhen(item.updatedAtMs, nowMs, language)}
        </span>
        <span className={styles.title}>{isUntitled ? t('untitled') : <Marked pieces={item.title} />}</span>
        <span className={styles.snippet}>
          <Marked pieces={item.snippet} />
        </span>
      </Link>
    </li>
  )
}
