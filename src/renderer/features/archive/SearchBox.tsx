import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_COUNTED } from '#shared/limits.ts'
import { Completions, COMPLETIONS_ID, completionId } from '#renderer/lib/search/Completions.tsx'
import { FilterLine } from '#renderer/lib/search/FilterLine.tsx'
import { SearchNotes } from '#renderer/lib/search/SearchNotes.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { BOX_ID, LIST_ID, lineId } from './line-id.ts'
import styles from './SearchBox.module.css'
import type { ArchiveSearch } from './use-archive-search.ts'

/** The line to type in, and what can narrow it; the arrows move through the hits while the caret stays here. */
export function SearchBox({ search }: { search: ArchiveSearch }) {
  const { query, setQuery, hits, text } = search
  const { t } = useTranslation('archive')
  const input = useRef<HTMLInputElement>(null)
  const list = listOf(search)
  const toBox = () => input.current?.focus()
  return (
    <search className={styles.search}>
      <div className={styles.box}>
        <Search className={styles.lens} aria-hidden />
        <input
          ref={input}
          id={BOX_ID}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('search')}
          aria-autocomplete="list"
          aria-expanded={list.id !== undefined}
          aria-controls={list.id}
          aria-activedescendant={list.active}
          placeholder={t('searchPlaceholder')}
          value={query}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => setQuery(target.value, target.selectionStart ?? target.value.length)}
          onKeyDown={(event) => {
            if (!text.onKey(event)) search.active.onKeyDown(event)
          }}
        />
        <span className={styles.count} role="status">
          {hits.total !== null && (hits.total > 0 || hits.partly.length === 0) && <Count total={hits.total} />}
        </span>
        {query !== '' && <IconButton icon={X} size="s" label={t('clear')} onClick={() => setQuery('')} />}
      </div>
      {text.options.length > 0 ? (
        <Completions text={text} />
      ) : (
        !search.isEmpty && <FilterLine text={text} understood={hits.found?.filters ?? []} onDone={toBox} />
      )}
      <SearchNotes text={text} found={hits.found} />
    </search>
  )
}

/** Which list the arrows move through: ways to go on with a filter, or else the hits; neither has an id while it is empty. */
function listOf({ text, hits, active }: ArchiveSearch): { id?: string; active?: string } {
  if (text.options.length > 0)
    return { id: COMPLETIONS_ID, ...(text.activeOption !== null && { active: completionId(text.activeOption) }) }
  if ((hits.lines?.length ?? 0) + hits.partly.length === 0) return {}
  return { id: LIST_ID, ...(active.activeId && { active: lineId(active.activeId) }) }
}

function Count({ total }: { total: number }) {
  const { t } = useTranslation('archive')
  return total < MOST_COUNTED ? t('found', { count: total }) : t('foundMost', { count: MOST_COUNTED })
}
