import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleSlash, Compass, Lightbulb, ListOrdered, NotebookPen, Sparkle, Split, UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentLine } from '#shared/contract/documents.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import type { PaletteItem } from './palette-item.ts'

const RECENT = 6
const FOUND = 12

const icons = {
  journal: NotebookPen,
  dilemma: Split,
  method: ListOrdered,
  session: UsersRound,
  lesson: Lightbulb,
  mistake: CircleSlash,
  success: Sparkle,
  principle: Compass,
  norm: CircleCheck,
}

/** The documents that `query` finds, newest first; the ones changed last while nothing is typed. */
export function useDocuments(query: string): readonly PaletteItem[] {
  const typed = query.trim()
  const toItem = useDocumentItem()
  const recent = useQuery(core.documents.recent.queryOptions({ input: { limit: RECENT }, enabled: typed === '' }))
  const found = useQuery(
    core.search.find.queryOptions({
      input: { query: typed, kinds: [], order: 'newest', limit: FOUND },
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  )
  if (typed === '') return (recent.data ?? []).map((line) => toItem(line))
  return (found.data?.hits ?? []).map((hit) => toItem({ ...hit, title: plainText(hit.title) }, hit))
}

function useDocumentItem(): (line: DocumentLine, hit?: SearchHit) => PaletteItem {
  const { t } = useTranslation(['app', 'common'])
  const [, navigate] = useLocation()
  const language = useLanguage()
  return ({ id, kind, space, title, updatedAtMs }, hit) => ({
    id,
    icon: icons[kind],
    label: title || t('untitled'),
    ...(hit && title ? { pieces: hit.title } : {}),
    ...(hit && hit.title.every((piece) => !piece.hit) ? { snippet: hit.snippet } : {}),
    detail: [
      t(`kind.${kind}`),
      ...(space === 'personal' ? [] : [t('common:team')]),
      formatWhen(updatedAtMs, Date.now(), language),
    ].join(' · '),
    run: () => navigate(placeOfDocument({ kind, id })),
  })
}

function plainText(pieces: SearchHit['title']): string {
  return pieces.map(({ text }) => text).join('')
}
