import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Colleague } from '#shared/contract/presence.ts'
import type { DocumentId } from '#shared/ids.ts'
import { client } from '#renderer/lib/core.ts'
import { Company } from './company.ts'

/** The colleagues in a document, among whom this window is for as long as the page asks who they are. */
export function useCompany(id: DocumentId): Company {
  return useMemo(() => new Company(id, client.presence), [id])
}

export function useColleagues(company: Company): readonly Colleague[] {
  const subscribe = useCallback((listener: () => void) => company.subscribe(listener), [company])
  return useSyncExternalStore(subscribe, () => company.colleagues)
}
