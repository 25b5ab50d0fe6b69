import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useWithdrawal } from '#renderer/lib/use-withdrawal.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** What would go along of parts of the vision. What is found also depends on alias lists, so it is looked at anew each time. */
export const useVisionPreview = (ids: readonly DocumentId[]) =>
  useQuery({ ...core.sharing.previewVision.queryOptions({ input: { ids: [...ids] } }), staleTime: 0 })

/** The copy that this vault made in the team space; asked with the original or with the copy. */
export const useVisionCopy = (id: DocumentId) =>
  useQuery(core.sharing.visionCopy.queryOptions({ input: { id } })).data ?? null

export const useShareVision = () => useMutation(core.sharing.shareVision.mutationOptions())

/** @param onTaken also told when the copy that was pressed is off the page by then, with one's own piece in its place */
export const useTakeOverNorm = (onTaken: (originalId: DocumentId) => void) =>
  useMutation(core.sharing.takeOverNorm.mutationOptions({ onSuccess: ({ originalId }) => onTaken(originalId) }))

/** Takes the copy out of the team space; for a while a toast offers to put it back. */
export function useWithdrawVision() {
  const { t } = useTranslation(['vision', 'common'])
  const toast = useToast()
  return useWithdrawal('withdrawVision', (undo) =>
    toast({ text: t('share.withdrawn'), action: { label: t('common:undo'), run: undo } }),
  )
}
