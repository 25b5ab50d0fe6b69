import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { ShareChoices } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core, queries } from '#renderer/lib/core.ts'
import { useWithdrawal } from '#renderer/lib/use-withdrawal.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** What colleagues would see with these choices; with null, those of the last time or the usual ones. */
export const usePreview = (id: DocumentId, choices: ShareChoices | null) =>
  useQuery({
    ...core.sharing.preview.queryOptions({ input: { id, choices } }),
    placeholderData: keepPreviousData,
    // What is found depends on the alias list as well, which was maybe changed on another page.
    staleTime: 0,
  })

export const useSharedStatus = (id: DocumentId) => useQuery(core.sharing.of.queryOptions({ input: { id } }))

/** The name that stands beside what is shared. */
export function useOwnerName(): string {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}

/** Ideas for what could stand in the place of something found, best first. */
export function useWordsInstead(documentId: DocumentId, { label, text, generalisations }: Finding): readonly string[] {
  const input = { documentId, realName: text, before: '' }
  const isPerson = label === 'person'
  const { data } = useQuery(core.aliases.suggest.queryOptions({ input, enabled: isPerson }))
  return isPerson ? (data ?? []).map(({ alias }) => alias) : generalisations
}

/** What would be seen depends on the words that stand for others. */
const lookAgain = () => queries.invalidateQueries({ queryKey: core.sharing.key() })

export const useOtherWords = () => useMutation(core.aliases.add.mutationOptions({ onSuccess: lookAgain }))

export const useRenamed = () => useMutation(core.aliases.rename.mutationOptions({ onSuccess: lookAgain }))

export const useShare = () => useMutation(core.sharing.share.mutationOptions())

export const useUpdateShared = () => useMutation(core.sharing.update.mutationOptions())

export const useWriteTogether = () => useMutation(core.sharing.writeTogether.mutationOptions())

/** Takes the copy out of the team space; for a while a toast offers to put it back. */
export function useWithdraw() {
  const { t } = useTranslation(['sharing', 'common'])
  const toast = useToast()
  return useWithdrawal('withdraw', (undo) =>
    toast({ text: t('withdrawn'), action: { label: t('common:undo'), run: undo } }),
  )
}
