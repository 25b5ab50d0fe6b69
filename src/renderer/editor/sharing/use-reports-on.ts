import { useQuery } from '@tanstack/react-query'
import type { SharedUse } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

/** The sessions on a shared text of which the team has a report, the newest first. */
export function useReportsOn(id: DocumentId): SharedUse[] {
  const { data } = useQuery(core.sharing.of.queryOptions({ input: { id } }))
  return data?.usedIn.filter(({ kind, space }) => kind === 'session' && space !== 'personal') ?? []
}
