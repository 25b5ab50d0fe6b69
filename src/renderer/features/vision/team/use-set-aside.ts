import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { useSetState } from '../vision-queries.ts'

/** Lays a draft aside for the whole team; for a while a toast offers to take that back. */
export function useSetAside(): { run: (id: DocumentId) => void; busy: boolean; error: Error | null } {
  const { t } = useTranslation(['vision', 'common'])
  const toast = useToast()
  const changing = useSetState()
  const day = calendarDayOf(useNow())
  const run = (id: DocumentId) =>
    changing.mutate(
      { id, state: 'retired', day },
      {
        onSuccess: () =>
          toast({
            text: t('draft.setAsideDone'),
            action: { label: t('common:undo'), run: () => changing.mutate({ id, state: 'draft', day }) },
          }),
      },
    )
  return { run, busy: changing.isPending, error: changing.error }
}
