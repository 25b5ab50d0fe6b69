import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { JournalFilter } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { core } from '#renderer/lib/core.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** The newest `limit` entries that `filter` lets through; those of before stand until the next are there. */
export const useEntries = (filter: JournalFilter, limit: number) =>
  useQuery(core.journal.list.queryOptions({ input: { filter, limit }, placeholderData: keepPreviousData }))

export const useJournalTags = () => useQuery(core.journal.tags.queryOptions())

/** @param month such as `2026-11` */
export const useWrittenDays = (month: string) =>
  useQuery(core.journal.calendar.queryOptions({ input: { month }, placeholderData: keepPreviousData }))

export const useOnThisDay = (day: CalendarDay) => useQuery(core.journal.onThisDay.queryOptions({ input: { day } }))

/** What became of an entry. */
export const useTurnedInto = (id: DocumentId) => useQuery(core.journal.turnedInto.queryOptions({ input: { id } }))

export const usePassages = (id: DocumentId) =>
  // Asked for each time: an answer of a moment ago would offer words that stand there no more.
  useQuery(core.journal.passages.queryOptions({ input: { id }, gcTime: 0, staleTime: 0 }))

export const useTurnInto = () => useMutation(core.journal.turnInto.mutationOptions())

export const useSetModel = () => useMutation(core.journal.setModel.mutationOptions())

export const useMoveAnswer = () => useMutation(core.journal.moveAnswer.mutationOptions())

/** The name beside this person's caret. */
export function useOwnerName(): string {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}

/** Puts an entry in the bin; for a while a toast offers to take it back out. */
export function useRemoveEntry(): ReturnType<typeof useBin> {
  const { t } = useTranslation(['journal', 'common'])
  const toast = useToast()
  return useBin((undo) => toast({ text: t('removed'), action: { label: t('common:undo'), run: undo } }))
}
