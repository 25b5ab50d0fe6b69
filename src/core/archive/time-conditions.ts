import { startOfLocalDay } from '#shared/local-day.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { Sql } from './passing.ts'

/**
 * Conditions on `at_ms`, as stretches of time: to ask SQLite for the day or month of every line takes longer than all the
 * rest of a question.
 */
export function inMonths(months: readonly string[]): Sql {
  const stretches = months.flatMap((month) => {
    const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
    return year === undefined ? [] : [[0, 1].map((later) => startOfLocalDay(Number(year), Number(number) + later, 1))]
  })
  const one = 'at_ms >= ? AND at_ms < ?'
  return { text: stretches.length === 0 ? '0' : `(${stretches.map(() => one).join(' OR ')})`, values: stretches.flat() }
}

export function fromDay(day: CalendarDay): Sql {
  return { text: 'at_ms >= ?', values: [startOf(day, 0)] }
}

/** That day and all before it. */
export function untilDay(day: CalendarDay): Sql {
  return { text: 'at_ms < ?', values: [startOf(day, 1)] }
}

function startOf(day: CalendarDay, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return startOfLocalDay(year, month, date + later)
}
