import type { Session } from '#shared/contract/session-view.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { Table } from '#shared/sessions/table-columns.ts'
import type { CaseId, ContributionId, ParticipantId } from '#shared/ids.ts'

/** What is sorted, voted on or chosen from: the contributions of the last round before this one that has any. */
export function sourceOf({ contributions, clock }: Session): readonly Contribution[] {
  const earlier = contributions.filter(({ round }) => round < clock.round)
  const last = Math.max(...earlier.map(({ round }) => round))
  return earlier.filter(({ round }) => round === last)
}

/** What was chosen in the round that is on. */
export function pickedIn({ marks, clock }: Session): string | null {
  const pick = marks.find((mark) => mark.type === 'pick' && mark.round === clock.round)
  return pick?.type === 'pick' ? pick.target : null
}

interface Choice {
  readonly id: CaseId | ContributionId
  readonly text: string
  /** Who brings it, where it is a case. */
  readonly bringerId: ParticipantId | null
}

/** What a round that picks lets people choose from. */
export function choicesIn(session: Session, from: 'cases' | 'contributions'): readonly Choice[] {
  return from === 'cases'
    ? session.cases.map(({ id, title, question, bringerId }) => ({ id, text: question || title, bringerId }))
    : sourceOf(session).map(({ id, text }) => ({ id, text, bringerId: null }))
}

/** The numbers that were given in the round that is on, from low to high; none while they are not shown. */
export function ratingsIn({ marks, clock }: Session): readonly number[] {
  return marks
    .flatMap((mark) => (mark.type === 'rating' && mark.round === clock.round ? [mark.value] : []))
    .toSorted((one, other) => one - other)
}

/** On which pile each contribution lies in the round that is on. */
export function pileOf({ marks, clock }: Session): ReadonlyMap<string, string> {
  const piles = new Map<string, string>()
  for (const mark of marks) if (mark.type === 'pile' && mark.round === clock.round) piles.set(mark.target, mark.pile)
  return piles
}

/** How many dots lie on each contribution in the round that is on; of one person, or of all. */
export function dotsOn({ marks, clock }: Session, person?: ParticipantId): ReadonlyMap<string, number> {
  const dots = new Map<string, number>()
  for (const mark of marks) {
    if (mark.type !== 'dots' || mark.round !== clock.round) continue
    if (person !== undefined && mark.participantId !== person) continue
    dots.set(mark.target, (dots.get(mark.target) ?? 0) + mark.dots)
  }
  return dots
}

interface TableRow {
  /** The id of a row of the method, or the words of one that people added. */
  readonly row: string
  readonly cells: ReadonlyMap<string, readonly Contribution[]>
}

/** The rows of the method, then those that people added, in the order in which they did. */
export function tableOf({ rows }: Table, contributions: readonly Contribution[]): readonly TableRow[] {
  const placed = contributions.filter(({ cell }) => cell !== null)
  const names = new Set([...rows.map(({ id }) => id), ...placed.flatMap(({ cell }) => cell?.row ?? [])])
  return [...names].map((row) => ({
    row,
    cells: Map.groupBy(
      placed.filter(({ cell }) => cell?.row === row),
      ({ cell }) => cell?.column ?? '',
    ),
  }))
}
