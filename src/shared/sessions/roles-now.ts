import type { ParticipantId } from '../ids.ts'
import type { Role } from './method.ts'
import type { SessionEvent } from './session-event.ts'

interface Person {
  readonly id: ParticipantId
  readonly role: Role
}

/** The people with the roles that they have after `events`: who hands a role over gets the other's. */
export function rolesNow<P extends Person>(people: readonly P[], events: readonly SessionEvent[]): P[] {
  return events.reduce(
    (circle, event) => (event.type === 'handed-over' ? handOver(circle, event.role, event.to) : circle),
    [...people],
  )
}

/** The roles that one person has at a time. */
const single: readonly Role[] = ['bringer', 'facilitator']

function handOver<P extends Person>(people: readonly P[], role: Role, to: ParticipantId): P[] {
  const before = people.find(({ id }) => id === to)?.role
  if (before === undefined || before === role) return [...people]
  return people.map((person) => {
    if (person.id === to) return { ...person, role }
    // Whoever gives a role away takes the one that becomes free; of a role that many have, nobody gives it away.
    return person.role === role && single.includes(role) ? { ...person, role: before } : person
  })
}

/**
 * The people with the parts that they take in one round: its bringer brings, and another who brings in other rounds
 * thinks along.
 */
export function rolesInRound<P extends Person>(people: readonly P[], bringerId: ParticipantId | null): P[] {
  if (bringerId === null) return [...people]
  return people.map((person) => {
    if (person.id === bringerId) return { ...person, role: 'bringer' }
    return person.role === 'bringer' ? { ...person, role: 'consultant' } : person
  })
}
