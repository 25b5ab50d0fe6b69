import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ReviewMonths } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** Keeps a document for a while longer, with a word about until when and the way back. */
export function useKeep(): { keep: (id: DocumentId, months: ReviewMonths) => void; error: Error | null } {
  const { t } = useTranslation(['keeping', 'common'])
  const language = useLanguage()
  const nowMs = useNow()
  const toast = useToast()
  const puttingBack = useMutation(core.keeping.putBack.mutationOptions())
  const keeping = useMutation(
    core.keeping.keep.mutationOptions({
      onSuccess: ({ before, untilMs }, { id }) =>
        toast({
          text: t('again.kept', { day: formatDate(untilMs, nowMs, language) }),
          action: { label: t('common:undo'), run: () => puttingBack.mutate({ id, review: before }) },
        }),
    }),
  )
  return { keep: (id, months) => keeping.mutate({ id, months }), error: keeping.error ?? puttingBack.error }
}
