import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../ids.ts'
import type { UnixMs } from '../units.ts'
import type { Role } from './method.ts'
import { rolesInRound, rolesNow } from './roles-now.ts'

const circle = (['bringer', 'facilitator', 'scribe', 'consultant', 'consultant'] as const).map((role, place) => ({
  id: `person-${place}` as ParticipantId,
  role: role as Role,
}))
const handOver = (role: Role, place: number) => ({
  type: 'handed-over' as const,
  atMs: 0 as UnixMs,
  role,
  to: `person-${place}` as ParticipantId,
})

describe('roles', () => {
  it('change places when one that is held alone is handed over', () => {
    const roles = rolesNow(circle, [handOver('facilitator', 2)]).map(({ role }) => role)
    expect(roles).toEqual(['bringer', 'scribe', 'facilitator', 'consultant', 'consultant'])
  })

  it('stay one bringer and one facilitator, whatever is handed over to whom', () => {
    const handed = fc.tuple(fc.constantFrom<Role>('bringer', 'facilitator'), fc.nat(6))
    fc.assert(
      fc.property(fc.array(handed, { maxLength: 20 }), (steps) => {
        const roles = rolesNow(
          circle,
          steps.map(([role, place]) => handOver(role, place)),
        ).map(({ role }) => role)
        expect(roles.filter((role) => role === 'bringer')).toHaveLength(1)
        expect(roles.filter((role) => role === 'facilitator')).toHaveLength(1)
      }),
    )
  })

  it('make whoever brings in a round its bringer, and nobody else', () => {
    const roles = rolesInRound(circle, 'person-3' as ParticipantId).map(({ role }) => role)
    expect(roles).toEqual(['consultant', 'facilitator', 'scribe', 'bringer', 'consultant'])
  })
})
