import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnixMs } from '../units.ts'
import { proposeRoles, type RotatingPerson } from './rotation.ts'

const person = (name: string, facilitated: number | null, brought: number | null): RotatingPerson => ({
  name,
  lastFacilitatedAtMs: facilitated as UnixMs | null,
  lastBroughtAtMs: brought as UnixMs | null,
})

const moment = fc.option(fc.nat(1000), { nil: null })
const circle = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 10 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(moment, moment).map(([f, b]) => person(name, f, b)))))

describe('the roles that rotate', () => {
  it('go to who had them least recently, and who never had them first', () => {
    const people = [person('Anouk', 5, 1), person('Bilal', 1, 9), person('Carla', null, 3), person('Dirk', 4, null)]
    expect(proposeRoles(people)).toEqual({ facilitator: 'Carla', bringers: ['Dirk'] })
  })

  it('leave the bringer that is known, and give another the facilitating', () => {
    const people = [person('Anouk', 5, 1), person('Bilal', 1, 9), person('Carla', 9, 3)]
    expect(proposeRoles(people, ['Bilal'])).toEqual({ facilitator: 'Anouk', bringers: ['Bilal'] })
  })

  it('never fall to one person twice while there is another, and stay the same for the same past', () => {
    fc.assert(
      fc.property(circle, fc.integer({ min: 1, max: 2 }), (people, cases) => {
        const { facilitator, bringers } = proposeRoles(people, [], cases)
        expect(bringers).toHaveLength(cases)
        expect(bringers).not.toContain(facilitator)
        expect(proposeRoles(people.toReversed(), [], cases)).toEqual({ facilitator, bringers })
      }),
    )
  })

  it('come to everyone in turn', () => {
    fc.assert(
      fc.property(circle, (people) => {
        let now = people.map((one) => person(one.name, null, null))
        const facilitated: string[] = []
        for (let session = 1; session <= people.length; session += 1) {
          const { facilitator = '' } = proposeRoles(now, [], 0)
          facilitated.push(facilitator)
          now = now.map((one) => (one.name === facilitator ? person(one.name, session, null) : one))
        }
        expect(new Set(facilitated).size).toBe(people.length)
      }),
    )
  })
})
