import { useQuery } from '@tanstack/react-query'
import type { DilemmaSort, DilemmaState, Share } from '#shared/contract/dilemmas.ts'
import { queries } from '#renderer/lib/core.ts'

/** How the list is looked at. Null lets everything through. */
export interface ListView {
  readonly sort: DilemmaSort
  readonly state: DilemmaState | null
  readonly tag: string | null
  readonly share: Share | null
  readonly principle: string
}

export const everything: ListView = { sort: 'changed', state: null, tag: null, share: null, principle: '' }

const key = ['dilemmas', 'list-view']

/** The view as it was left: it stays while one goes to a dilemma and back, and is forgotten with the rest on locking. */
export function useListView(): [ListView, (changes: Partial<ListView>) => void] {
  const kept = () => queries.getQueryData<ListView>(key) ?? everything
  const { data } = useQuery({ queryKey: key, queryFn: kept, initialData: kept, gcTime: Infinity })
  return [data, (changes) => void queries.setQueryData(key, { ...kept(), ...changes })]
}

/** Whether anything is left out of the list. */
export function isFiltered(view: ListView): boolean {
  return view.state !== null || view.tag !== null || view.share !== null || view.principle.trim() !== ''
}

/** The question to core for a view. */
export function queryOf({ sort, state, tag, share, principle }: ListView) {
  return {
    sort,
    states: state === null ? [] : [state],
    tags: tag === null ? [] : [tag],
    shares: share === null ? [] : [share],
    principle,
  }
}
