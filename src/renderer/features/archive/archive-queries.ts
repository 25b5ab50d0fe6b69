import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ArchiveKind, LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

export const useCounts = () => useQuery(core.archive.counts.queryOptions())

/** Everything of one kind, or of all; the list of before stands until the next is there. */
export const useArchiveList = (kind: ArchiveKind | null, limit: number, enabled: boolean) =>
  useQuery(
    core.archive.list.queryOptions({
      input: { kinds: kind ? [kind] : [], limit },
      enabled,
      placeholderData: keepPreviousData,
    }),
  )

export const useKindOf = (id: DocumentId) => useQuery(core.archive.kindOf.queryOptions({ input: { id } }))

export const useLearnt = (id: DocumentId) => useQuery(core.archive.get.queryOptions({ input: { id } }))

export const useDilemma = (id: DocumentId) => useQuery(core.dilemmas.get.queryOptions({ input: { id } }))

export const useSession = (id: DocumentId) => useQuery(core.sessions.get.queryOptions({ input: { id } }))

/** The name beside this person's caret. */
export function useOwnerName(): string {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}

export interface WriteDown {
  readonly write: (kind: LearntKind) => void
  readonly busy: boolean
  readonly error: Error | null
}

/** Makes an empty lesson, mistake or success; `onMade` goes on with it. */
export function useWriteDown(onMade: (id: DocumentId) => void): WriteDown {
  const language = useLanguage()
  const making = useMutation(core.archive.create.mutationOptions({ onSuccess: ({ id }) => onMade(id) }))
  return { write: (kind) => making.mutate({ kind, language }), busy: making.isPending, error: making.error }
}

/** Puts something learnt in the bin; for a while a toast offers to take it back out. */
export function useRemoveLearnt(onRemoved: () => void): { remove: (id: DocumentId) => void; error: Error | null } {
  const { t } = useTranslation(['archive', 'common'])
  const toast = useToast()
  const restoring = useMutation(core.documents.restore.mutationOptions())
  const removing = useMutation(
    core.documents.remove.mutationOptions({
      onSuccess: (_, { id }) => {
        onRemoved()
        toast({ text: t('removed'), action: { label: t('common:undo'), run: () => restoring.mutate({ id }) } })
      },
    }),
  )
  return { remove: (id) => removing.mutate({ id }), error: removing.error ?? restoring.error }
}
