import type { UnixMs } from '#shared/units.ts'

export type Period = 'quarter' | 'half' | 'year' | 'all'

const MONTHS: Readonly<Record<Exclude<Period, 'all'>, number>> = { quarter: 3, half: 6, year: 12 }

/** The moment a period that ends at `untilMs` began, on the calendar of the person. */
export function startOf(period: Period, untilMs: number): UnixMs {
  if (period === 'all') return 0 as UnixMs
  const start = new Date(untilMs)
  const day = start.getDate()
  start.setMonth(start.getMonth() - MONTHS[period])
  // The 31st of a month that has none would land in the next.
  if (start.getDate() !== day) start.setDate(0)
  return start.getTime() as UnixMs
}
