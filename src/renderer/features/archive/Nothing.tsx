import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

/** Nothing found, or nothing learnt yet. */
export function Nothing({ query, isFiltered }: { query: string; isFiltered: boolean }) {
  const { t } = useTranslation('archive')
  if (query) return <EmptyState text={t(isFiltered ? 'nothingFoundHere' : 'nothingFound', { query })} />
  return <EmptyState text={t(isFiltered ? 'nothingOfKind' : 'empty')} />
}
