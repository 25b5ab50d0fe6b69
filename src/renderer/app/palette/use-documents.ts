import { useQuery } from '@tanstack/react-query'
import {
  CircleCheck,
  CircleSlash,
  Compass,
  Lightbulb,
  ListOrdered,
  NotebookPen,
  Sparkle,
  Split,
  UsersRound,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentKind, DocumentLine } from '#shared/contract/documents.ts'
import type { SearchAnswer, SearchHit } from '#shared/contract/search.ts'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useSearch } from '#renderer/lib/search/use-search.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import type { PaletteItem } from './palette-item.ts'

const RECENT = 6
const FOUND = 12
const everyKind: readonly DocumentKind[] = []

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

export interface PaletteDocuments {
  readonly items: readonly PaletteItem[]
  /** With only a part of the words. */
  readonly partly: readonly PaletteItem[]
  readonly found: SearchAnswer | undefined
}

/** The documents that `query` finds, the best first once typing rests; the ones changed last while nothing is typed. */
export function useDocuments(query: string): PaletteDocuments {
  const isTyped = query.trim() !== ''
  const toItem = useDocumentItem()
  const recent = useQuery(core.documents.recent.queryOptions({ input: { limit: RECENT }, enabled: !isTyped }))
  const { found } = useSearch(query, everyKind, FOUND)
  if (!isTyped) return { items: (recent.data ?? []).map((line) => toItem(line)), partly: [], found: undefined }
  const asItems = (hits: readonly SearchHit[]) =>
    hits.map((hit) => toItem({ ...hit, title: plainText(hit.title) }, hit))
  return { items: asItems(found?.hits ?? []), partly: asItems(found?.partly ?? []), found }
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
    run: () => navigate(placeOfDocument({ kind, id, space })),
  })
}

function plainText(pieces: SearchHit['title']): string {
  return pieces.map(({ text }) => text).join('')
}
