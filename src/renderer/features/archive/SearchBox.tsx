import { Search, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MOST_COUNTED } from '#shared/limits.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LIST_ID, lineId } from './line-id.ts'
import styles from './SearchBox.module.css'
import type { ArchiveSearch } from './use-archive-search.ts'

/** The line to type in; the arrows move through the hits while the caret stays here. */
export function SearchBox({ search }: { search: ArchiveSearch }) {
  const { query, setQuery, hits, active } = search
  const hasLines = hits.lines !== undefined && hits.lines.length > 0
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
        aria-activedescendant={active.activeId ? lineId(active.activeId) : undefined}
        placeholder={t('searchPlaceholder')}
        value={query}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={active.onKeyDown}
      />
      <span className={styles.count} role="status">
        {hits.total !== null && <Count total={hits.total} />}
      </span>
      {query !== '' && <IconButton icon={X} size="s" label={t('clear')} onClick={() => setQuery('')} />}
    </div>
  )
}

function Count({ total }: { total: number }) {
  const { t } = useTranslation('archive')
  return total < MOST_COUNTED ? t('found', { count: total }) : t('foundMost', { count: MOST_COUNTED })
}
