import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ArchiveSort, Facet } from '#shared/archive/facets.ts'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { CalendarDay } from '#shared/units.ts'

/** How the archive is looked at, beside the words that are searched for. */
export interface ArchiveView {
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>
  readonly from: CalendarDay | null
  readonly until: CalendarDay | null
  readonly sort: ArchiveSort
}

export const everything: ArchiveView = { facets: {}, from: null, until: null, sort: 'changed' }

const key = ['archive-view']

/** The view as it was left: it stays while one goes to another page and back, and is forgotten with the rest on locking. */
export function useArchiveView(): [ArchiveView, (changes: Partial<ArchiveView>) => void] {
  const queries = useQueryClient()
  const kept = () => queries.getQueryData<ArchiveView>(key) ?? everything
  const { data } = useQuery({ queryKey: key, queryFn: kept, initialData: kept, gcTime: Infinity, staleTime: Infinity })
  return [data, (changes) => void queries.setQueryData(key, { ...kept(), ...changes })]
}

/** The kind that is looked at, of which there is one or all. */
export function kindIn(view: ArchiveView): ArchiveKind | null {
  return (view.facets.kind?.[0] as ArchiveKind | undefined) ?? null
}

/** The same view with other values in a facet; none lets everything through. */
export function withValues(view: ArchiveView, facet: Facet, values: readonly string[]): Pick<ArchiveView, 'facets'> {
  const { [facet]: _, ...others } = view.facets
  return { facets: values.length === 0 ? others : { ...others, [facet]: values } }
}

/** What is chosen in the panel of filters; the kind is chosen beside the search box. */
export function chosenIn(view: ArchiveView): { readonly facet: Facet; readonly value: string }[] {
  return (Object.keys(view.facets) as Facet[])
    .filter((facet) => facet !== 'kind')
    .flatMap((facet) => (view.facets[facet] ?? []).map((value) => ({ facet, value })))
}

/** Whether anything but the kind is left out. */
export function isFiltered(view: ArchiveView): boolean {
  return chosenIn(view).length > 0 || view.from !== null || view.until !== null
}

/** The filter as core is asked for it. */
export function filterOf({ facets, from, until }: ArchiveView) {
  const asked = Object.entries(facets).map(([facet, values]) => [facet, [...values]])
  return { facets: Object.fromEntries(asked) as Partial<Record<Facet, string[]>>, from, until }
}
