import type { JournalFilter, Level } from '#shared/contract/journal.ts'
import type { ReflectionModelId } from '#shared/reflection/model-ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { calendarDayOf } from '#renderer/lib/calendar-day.ts'

export const periods = ['always', 'week', 'month', 'year'] as const
export const energies = ['any', 'low', 'middle', 'high'] as const

/** What the list is asked to show, as it is chosen on the page. */
export interface JournalChoice {
  readonly model: ReflectionModelId | 'none' | 'any'
  /** Empty is any. */
  readonly tag: string
  readonly period: (typeof periods)[number]
  readonly energy: (typeof energies)[number]
  /** One day from the calendar; it goes before the period. */
  readonly day: CalendarDay | null
}

export const everything: JournalChoice = { model: 'any', tag: '', period: 'always', energy: 'any', day: null }

export function isEverything(choice: JournalChoice): boolean {
  const { model, tag, period, energy, day } = choice
  return model === 'any' && tag === '' && period === 'always' && energy === 'any' && day === null
}

const energyLevels: Readonly<Record<Exclude<JournalChoice['energy'], 'any'>, Level[]>> = {
  low: [1, 2],
  middle: [3],
  high: [4, 5],
}

/** The choice as core understands it. */
export function filterOf({ model, tag, period, energy, day }: JournalChoice, nowMs: number): JournalFilter {
  const from = day ?? startOf(period, nowMs)
  return {
    ...(model === 'any' ? {} : { model }),
    ...(tag === '' ? {} : { tag }),
    ...(from === null ? {} : { from }),
    ...(day === null ? {} : { through: day }),
    ...(energy === 'any' ? {} : { energies: energyLevels[energy] }),
  }
}

/** The first day of a period that ends today; null for one without a beginning. */
function startOf(period: JournalChoice['period'], nowMs: number): CalendarDay | null {
  const date = new Date(nowMs)
  if (period === 'always') return null
  if (period === 'week') date.setDate(date.getDate() - 7)
  if (period === 'month') date.setMonth(date.getMonth() - 1)
  if (period === 'year') date.setFullYear(date.getFullYear() - 1)
  return calendarDayOf(date.getTime())
}
