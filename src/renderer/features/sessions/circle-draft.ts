import type { Participant } from '#shared/contract/session-view.ts'
import type { Role } from '#shared/sessions/method.ts'
import { proposeRoles, type RotatingPerson } from '#shared/sessions/rotation.ts'

/** Somebody who is being put in the circle. */
export interface DraftPerson {
  /** For the screen only; core gives people their ids. */
  readonly key: string
  readonly name: string
  readonly role: Role
}

export const MOST_PEOPLE = 20
const NAME_CHARS = 80

/** The roles that exactly one person has. */
const single: readonly Role[] = ['bringer', 'facilitator']

/** Names as people type them, with commas or on lines of their own; nobody comes in twice. */
export function addNames(people: readonly DraftPerson[], typed: string, newKey: () => string): DraftPerson[] {
  let circle = [...people]
  for (const part of typed.split(/[,;\n]/)) {
    const name = part.trim().slice(0, NAME_CHARS)
    if (name !== '' && circle.length < MOST_PEOPLE && !hasName(circle, name))
      circle = [...circle, { key: newKey(), name, role: roleStillFree(circle) }]
  }
  return circle
}

/** Gives a person a role; who had it, when only one can, takes the role that becomes free. */
export function setRole(people: readonly DraftPerson[], key: string, role: Role): DraftPerson[] {
  const before = people.find((person) => person.key === key)?.role
  return people.map((person) => {
    if (person.key === key) return { ...person, role }
    return before !== undefined && single.includes(role) && person.role === role ? { ...person, role: before } : person
  })
}

export function removePerson(people: readonly DraftPerson[], key: string): DraftPerson[] {
  return people.filter((person) => person.key !== key)
}

/** What the circle still lacks before it can sit down; null when it is complete. */
export function lackOf(people: readonly DraftPerson[]): 'bringer' | 'facilitator' | 'people' | null {
  const has = (role: Role) => people.some((person) => person.role === role)
  if (people.length < 3) return 'people'
  if (!has('bringer')) return 'bringer'
  return has('facilitator') ? null : 'facilitator'
}

/** The people of an earlier circle who are not in this one yet. */
export function proposals(people: readonly DraftPerson[], earlier: readonly Participant[]): string[] {
  return earlier.map(({ name }) => name).filter((name) => !hasName(people, name))
}

/** Who of the circle facilitated longest ago, beside who brings; undefined while nobody's turns are known. */
export function facilitatorByTurn(
  people: readonly DraftPerson[],
  known: readonly RotatingPerson[],
): DraftPerson | undefined {
  const turns = people.map(({ name }) => known.find((one) => sameName(one.name, name)))
  if (turns.every((turn) => turn === undefined)) return undefined
  const bringers = people.filter(({ role }) => role === 'bringer').map(({ name }) => name)
  const rotating = people.map(({ name }, place) => ({
    name,
    lastFacilitatedAtMs: turns[place]?.lastFacilitatedAtMs ?? null,
    lastBroughtAtMs: turns[place]?.lastBroughtAtMs ?? null,
  }))
  const { facilitator } = proposeRoles(rotating, bringers)
  return people.find(({ name }) => name === facilitator)
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase()
}

function hasName(people: readonly { name: string }[], name: string): boolean {
  return people.some((person) => sameName(person.name, name))
}

function roleStillFree(people: readonly DraftPerson[]): Role {
  return single.find((role) => !people.some((person) => person.role === role)) ?? 'consultant'
}
