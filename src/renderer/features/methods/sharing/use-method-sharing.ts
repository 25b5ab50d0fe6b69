import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useWithdrawal } from '#renderer/lib/use-withdrawal.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** What would go along of a method. What is found also depends on alias lists, so it is looked at anew each time. */
export const useMethodPreview = (id: DocumentId) =>
  useQuery({ ...core.sharing.previewMethod.queryOptions({ input: { id } }), staleTime: 0 })

/** The copy that this vault made in the team space; asked with the original or with the copy. */
export const useMethodCopy = (id: DocumentId) =>
  useQuery(core.sharing.methodCopy.queryOptions({ input: { id } })).data ?? null

export const useShareMethod = () => useMutation(core.sharing.shareMethod.mutationOptions())

/** Takes the copy out of the team space; for a while a toast offers to put it back. */
export function useWithdrawMethod() {
  const { t } = useTranslation(['methods', 'common'])
  const toast = useToast()
  return useWithdrawal('withdrawMethod', (undo) =>
    toast({ text: t('share.withdrawn'), action: { label: t('common:undo'), run: undo } }),
  )
}
