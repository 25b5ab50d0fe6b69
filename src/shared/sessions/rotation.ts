import type { UnixMs } from '../units.ts'

/** Somebody who is invited, and when they last had the roles that rotate. */
export interface RotatingPerson {
  readonly name: string
  readonly lastFacilitatedAtMs: UnixMs | null
  readonly lastBroughtAtMs: UnixMs | null
}

export interface ProposedRoles {
  /** Undefined when there is nobody left for it. */
  readonly facilitator: string | undefined
  readonly bringers: readonly string[]
}

/**
 * Who could facilitate and who could bring: those who did so least recently, who never did before all others. Whoever
 * brings does not facilitate while somebody else can.
 *
 * @param known bringers that are certain already, such as who wrote the dilemma
 * @param cases how many bringers there are to be
 */
export function proposeRoles(
  people: readonly RotatingPerson[],
  known: readonly string[] = [],
  cases = 1,
): ProposedRoles {
  const waiting = longestAgo(people, 'lastBroughtAtMs').filter(({ name }) => !known.includes(name))
  const bringers = [...known, ...waiting.map(({ name }) => name)].slice(0, Math.max(cases, known.length))
  const turns = longestAgo(people, 'lastFacilitatedAtMs')
  const facilitator = turns.find(({ name }) => !bringers.includes(name)) ?? turns[0]
  return { facilitator: facilitator?.name, bringers }
}

/** Ties go by name, so that the same proposal comes twice. */
function longestAgo(people: readonly RotatingPerson[], when: 'lastFacilitatedAtMs' | 'lastBroughtAtMs') {
  return people.toSorted(
    (one, other) => (one[when] ?? -1) - (other[when] ?? -1) || one.name.localeCompare(other.name, 'nl'),
  )
}
