import { startOfDay, startOfLocalDay } from '#shared/local-day.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { Sql } from './sql.ts'

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
  return { text: 'at_ms >= ?', values: [startOfDay(day)] }
}

/** That day and all before it. */
export function untilDay(day: CalendarDay): Sql {
  return { text: 'at_ms < ?', values: [startOfDay(day, 1)] }
}
