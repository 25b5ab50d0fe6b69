import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import type { ReflectionModelId } from '#shared/reflection/model-ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf } from './calendar-day.ts'
import { core } from './core.ts'
import { paths } from './paths.ts'
import { useTypeAhead } from './use-type-ahead.ts'

export interface NewEntry {
  /** A blank page with a quiet timer. */
  readonly startFiveMinutes: () => void
  /** A page for `day`, or for today; blank, or with the steps of a model. */
  readonly start: (choice?: { model?: ReflectionModelId; day?: CalendarDay }) => void
  readonly busy: boolean
  readonly error: Error | null
}

/** Makes an entry in the journal and goes to it. */
export function useNewEntry(): NewEntry {
  const [, navigate] = useLocation()
  const making = useMutation(core.journal.create.mutationOptions())
  const typeAhead = useTypeAhead()
  const make = (model: ReflectionModelId | null, day: CalendarDay | undefined, pathOf: typeof paths.journalEntry) => {
    const goTo = (id: DocumentId) => navigate(pathOf(id))
    making.mutate({ model, day: day ?? calendarDayOf(Date.now()) }, typeAhead(goTo))
  }
  return {
    startFiveMinutes: () => make(null, undefined, paths.fiveMinutes),
    start: ({ model, day } = {}) => make(model ?? null, day, paths.journalEntry),
    busy: making.isPending,
    error: making.error,
  }
}
