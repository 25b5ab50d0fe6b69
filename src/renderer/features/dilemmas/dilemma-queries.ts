import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

export const useDilemmas = () => useQuery(core.dilemmas.list.queryOptions())

/** The sessions held on one dilemma, and what came of each. */
export const useSessionsHeld = (dilemmaId: DocumentId) =>
  useQuery(core.sessions.ofDilemma.queryOptions({ input: { dilemmaId } }))

export const useSetDilemmaState = () => useMutation(core.dilemmas.setState.mutationOptions())

/** The name beside this person's caret. */
export function useOwnerName(): string {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}

/** Puts a dilemma in the bin; for a while a toast offers to take it back out. */
export function useRemoveDilemma(): ReturnType<typeof useBin> {
  const { t } = useTranslation(['dilemmas', 'common'])
  const toast = useToast()
  return useBin((undo) => toast({ text: t('removed'), action: { label: t('common:undo'), run: undo } }))
}
