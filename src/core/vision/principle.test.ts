import { describe, expect, it } from 'vitest'
import type { Principle } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { draftPrinciple, inState, moveInOrder } from './principle.ts'
import { ofWeek } from './week.ts'

const principle = (id: string, number: number, state: Principle['state'] = 'adopted') =>
  ({ id: id as DocumentId, number, state }) as Principle
const day = (text: string) => text as CalendarDay

describe('a principle', () => {
  it('gets a number that no other ever had, also not one that is retired', () => {
    expect(draftPrinciple([]).number).toBe(1)
    expect(draftPrinciple([principle('a', 1), principle('b', 4, 'retired')]).number).toBe(5)
  })

  it('keeps the day that it was adopted on when it is retired, and loses both when it is a draft again', () => {
    expect(inState('adopted', day('2026-11-02'))).toEqual({
      state: 'adopted',
      adoptedOn: '2026-11-02',
      retiredOn: null,
    })
    expect(inState('retired', day('2026-11-23'))).toEqual({ state: 'retired', retiredOn: '2026-11-23' })
    expect(inState('draft', day('2026-11-23'))).toEqual({ state: 'draft', adoptedOn: null, retiredOn: null })
  })

  it('changes numbers with its neighbour, over one that is retired', () => {
    const three = [principle('a', 1), principle('c', 3), principle('b', 2, 'retired')]
    expect(moveInOrder(three, 'c' as DocumentId, 'up')).toEqual([
      { id: 'c', number: 1 },
      { id: 'a', number: 3 },
    ])
    expect(moveInOrder(three, 'c' as DocumentId, 'down')).toEqual([])
    expect(moveInOrder(three, 'b' as DocumentId, 'up')).toEqual([])
  })

  it('goes past one with the same number', () => {
    const two = [principle('a', 2), principle('b', 2)]
    expect(moveInOrder(two, 'b' as DocumentId, 'up')).toEqual([{ id: 'a', number: 3 }])
    expect(moveInOrder(two, 'a' as DocumentId, 'down')).toEqual([{ id: 'a', number: 3 }])
  })
})

describe('the principle of the week', () => {
  it('is the same from Monday to Sunday, and another the week after', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-29'].map((text) => ofWeek(['a', 'b', 'c'], day(text)))
    expect(new Set(week).size).toBe(1)
    expect(ofWeek(['a', 'b', 'c'], day('2026-11-30'))).not.toBe(week[0])
  })

  it('gives each its turn, and is none where there is none', () => {
    const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map((text) => ofWeek(['a', 'b', 'c'], day(text)))
    expect(new Set(weeks)).toEqual(new Set(['a', 'b', 'c']))
    expect(ofWeek([], day('2026-11-02'))).toBeUndefined()
  })
})
