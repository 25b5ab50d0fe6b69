import { expect, it } from 'vitest'
import { monthsBetween } from './months-between.ts'

it('names every month between two, over the turn of a year', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween('2026-11', '2026-11')).toEqual(['2026-11'])
})

it('keeps to the last ten years', () => {
  const months = monthsBetween('1999-01', '2026-12')
  expect(months).toHaveLength(120)
  expect([months[0], months.at(-1)]).toEqual(['2017-01', '2026-12'])
})
