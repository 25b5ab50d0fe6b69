import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_COUNTED } from '#shared/contract/search.ts'
import type { DocumentId } from '#shared/ids.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LIST_ID, lineId } from './line-id.ts'
import styles from './SearchBox.module.css'

interface SearchBoxProps {
  query: string
  onQuery: (query: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  activeId: DocumentId | null
  /** Whether there is a list to move through. */
  hasLines: boolean
  /** How many are found; null while nothing is searched for. */
  total: number | null
}

/** The line to type in; the arrows move through the hits while the caret stays here. */
export function SearchBox(props: SearchBoxProps) {
  const { query, onQuery, onKeyDown, activeId, hasLines, total } = props
  const { t } = useTranslation('archive')
  return (
    <div className={styles.box} role="search">
      <Search className={styles.lens} aria-hidden />
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t('search')}
        aria-autocomplete="list"
        aria-expanded={hasLines}
        aria-controls={hasLines ? LIST_ID : undefined}
        aria-activedescendant={activeId ? lineId(activeId) : undefined}
        placeholder={t('searchPlaceholder')}
        value={query}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.count} role="status">
        {total !== null && <Count total={total} />}
      </span>
      {query !== '' && <IconButton icon={X} size="s" label={t('clear')} onClick={() => onQuery('')} />}
    </div>
  )
}

function Count({ total }: { total: number }) {
  const { t } = useTranslation('archive')
  return total < MOST_COUNTED ? t('found', { count: total }) : t('foundMost', { count: MOST_COUNTED })
}
