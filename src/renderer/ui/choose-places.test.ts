import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choosePlaces } from './choose-places.ts'

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('asks for two different words of the twelve, the first one first', () => {
  fc.assert(
    fc.property(chance, chance, (one, other) => {
      const chances = [one, other]
      const [first, second] = choosePlaces(() => chances.shift() ?? 0)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(second).toBeLessThan(12)
      expect(first).toBeLessThan(second)
    }),
  )
})

it('can ask for every word', () => {
  const asked = new Set<number>()
  for (let step = 0; step < 12; step += 1) for (const place of choosePlaces(() => step / 12)) asked.add(place)
  expect(asked.size).toBe(12)
})
