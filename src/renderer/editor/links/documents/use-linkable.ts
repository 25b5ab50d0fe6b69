import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DocumentKind, DocumentLine } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core, queries } from '#renderer/lib/core.ts'

const MOST = 8
/** More than are shown, because some are left out: the document that the text is of, and shared copies. */
const ASKED = 24

const others = ['dilemma', 'method', 'session', 'lesson', 'mistake', 'success'] as const satisfies DocumentKind[]

export type Linkable = Pick<DocumentLine, 'id' | 'kind' | 'title' | 'space'>

/**
 * The documents that a link can lead to: those that `typed` finds, best first, or those changed last. A copy in the team
 * space is none: a link leads to the original, and the gate turns it into one to the copy. The journal's titles are
 * private, so only the journal itself links to its entries.
 */
export function useLinkable(typed: string | null, from: DocumentId): readonly Linkable[] {
  const query = typed?.trim() ?? ''
  const kinds = useLinkableKinds(from, typed !== null)
  const recent = useQuery(
    core.documents.recent.queryOptions({ input: { limit: ASKED, kinds }, enabled: typed !== null && query === '' }),
    queries,
  )
  const found = useQuery(
    core.search.find.queryOptions({
      input: { query, kinds, order: 'best', limit: ASKED },
      enabled: query !== '',
      placeholderData: keepPreviousData,
    }),
    queries,
  )
  const all: readonly Linkable[] =
    query === ''
      ? (recent.data ?? [])
      : (found.data?.hits ?? []).map((hit) => ({ ...hit, title: hit.title.map(({ text }) => text).join('') }))
  return all.filter(({ id, space }) => id !== from && space === 'personal').slice(0, MOST)
}

/** Without the journal until it is known that the text is an entry of it. */
function useLinkableKinds(from: DocumentId, enabled: boolean): DocumentKind[] {
  const { data } = useQuery(core.documents.targets.queryOptions({ input: { ids: [from] }, enabled }), queries)
  return data?.[0]?.kind === 'journal' ? ['journal', ...others] : [...others]
}
