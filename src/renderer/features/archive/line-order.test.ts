import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentId } from '#shared/ids.ts'
import { type Chosen, orderOf, placeNow, stepFrom } from './line-order.ts'

const idOf = (place: number) => DocumentId.parse(`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`)
const lines = Array.from({ length: 9 }, (_, place) => ({ id: idOf(place) }))

describe('the place in a list', () => {
  it('goes a step with each press, whichever lines are on their way', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(8), fc.nat(8), (presses, from, until) => {
        const order = { ...orderOf(lines), idAt: (place: number) => (place < from ? undefined : lines[place]?.id) }
        const part = { ...order, placeOf: (id: DocumentId) => (idOf(until) === id ? until : undefined) }
        let chosen: Chosen | null = null
        for (let press = 0; press < presses; press += 1) chosen = stepFrom(part, placeNow(part, chosen), 1)
        expect(placeNow(part, chosen)).toBe(presses === 0 ? null : Math.min(presses, lines.length) - 1)
      }),
    )
  })

  it('follows the line that was chosen, and stays where it was when that line goes', () => {
    const chosen = { place: 2, id: idOf(2) }
    expect(placeNow(orderOf([{ id: idOf(99) }, ...lines]), chosen)).toBe(3)
    expect(placeNow(orderOf(lines.filter(({ id }) => id !== idOf(2))), chosen)).toBe(2)
    expect(placeNow(orderOf(lines.slice(0, 1)), chosen)).toBe(0)
    expect(placeNow(orderOf([]), chosen)).toBeNull()
  })
})
