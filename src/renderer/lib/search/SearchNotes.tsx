import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SearchAnswer } from '#shared/contract/search.ts'
import { core } from '../core.ts'
import styles from './SearchNotes.module.css'
import type { QueryText } from './use-query-text.ts'

interface SearchNotesProps {
  text: QueryText
  found: SearchAnswer | undefined
}

/** What must be said with the hits: other words were meant, a filter was not understood, not everything can be found yet. */
export function SearchNotes({ text, found }: SearchNotesProps) {
  const { t } = useTranslation('search')
  const progress = useQuery(core.search.progress.queryOptions()).data ?? null
  const unknown = found?.filters.filter(({ isKnown, value }) => !isKnown && value !== '') ?? []
  if (text.query.trim() === '' || !(found?.meant || unknown.length > 0 || progress)) return null
  return (
    <div className={styles.notes} role="status">
      {found?.meant && <Meant text={text} query={found.meant.query} />}
      {unknown.map(({ start, filter, value }) => (
        <p key={start}>{t(`unknown.${filter}`, { value })}</p>
      ))}
      {progress && <p>{t('building', { done: progress.done, total: progress.total })}</p>}
    </div>
  )
}

function Meant({ text, query }: { text: QueryText; query: string }) {
  const { t } = useTranslation('search')
  return (
    <p>
      {t('meant')}{' '}
      <button type="button" className={styles.meant} onClick={() => text.setQuery(query)}>
        {query}
      </button>
      {t('meantEnd')}
    </p>
  )
}
