import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LearntKind } from '#shared/contract/archive.ts'
import type { BookletPlan } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** More lines than this nobody looks through; words find the rest. */
export const MOST_LISTED = 200

export interface BookletFilter {
  /** Null is every kind. */
  readonly kind: LearntKind | null
  /** Empty is any. */
  readonly tag: string
  readonly words: string
}

export const useBookletLessons = ({ kind, tag, words }: BookletFilter) =>
  useQuery(
    core.keeping.lessons.queryOptions({
      input: { kinds: kind ? [kind] : [], tag, words, limit: MOST_LISTED },
      placeholderData: keepPreviousData,
    }),
  )

export const useBookletTags = () => useQuery(core.keeping.lessonTags.queryOptions())

/** In which of these lessons something may point to a person. */
export const useBookletFindings = (ids: readonly DocumentId[]) =>
  useQuery(
    core.keeping.bookletFindings.queryOptions({
      input: { ids: [...ids] },
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
    }),
  )

/** Makes the booklet and hands it over. */
export function useMakeBooklet(): { make: (plan: BookletPlan) => void; isBusy: boolean; error: Error | null } {
  const { t } = useTranslation('keeping')
  const toast = useToast()
  const { mutate, isPending, error } = useMutation(
    core.keeping.booklet.mutationOptions({
      onSuccess({ name, type, bytes }) {
        saveFile({ name, type, bytes: Uint8Array.from(bytes) })
        toast({ text: t('booklet.saved', { name }) })
      },
    }),
  )
  return { make: (plan) => mutate(plan), isBusy: isPending, error }
}
