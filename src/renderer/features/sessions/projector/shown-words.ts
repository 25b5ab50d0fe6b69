import type { Session } from '#shared/contract/session-view.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'

/** More than this cannot be read from five metres. */
const LINES = 6

/** The last things that were said, oldest of them first. */
export function lastLines(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.slice(-LINES)
}

/** What is sorted or voted on: the contributions of the last round before this one that has any. */
export function sourceOf({ contributions, clock }: Session): readonly Contribution[] {
  const earlier = contributions.filter(({ round }) => round < clock.round)
  const last = Math.max(...earlier.map(({ round }) => round))
  return earlier.filter(({ round }) => round === last)
}

/** The contributions on each pile of this round, by the pile's id. */
export function pilesOf(session: Session): ReadonlyMap<string, readonly Contribution[]> {
  const { clock, contributions, marks } = session
  const piles = new Map<string, Contribution[]>()
  for (const mark of marks) {
    if (mark.type !== 'pile' || mark.round !== clock.round) continue
    const contribution = contributions.find(({ id }) => id === mark.target)
    if (contribution) piles.set(mark.pile, [...(piles.get(mark.pile) ?? []), contribution])
  }
  return piles
}

/** How many dots lie on each contribution in this round. */
export function dotsOn({ clock, marks }: Session): ReadonlyMap<string, number> {
  const dots = new Map<string, number>()
  for (const mark of marks) {
    if (mark.type !== 'dots' || mark.round !== clock.round) continue
    dots.set(mark.target, (dots.get(mark.target) ?? 0) + mark.dots)
  }
  return dots
}

type Table = Extract<BlockInput, { type: 'table' }>
interface TableRow {
  /** The id of a row of the method, or the words of one that people added. */
  readonly row: string
  readonly cells: ReadonlyMap<string, readonly Contribution[]>
}

/** The rows of the method, then those that people added, in the order in which they did. */
export function tableOf({ rows }: Table, contributions: readonly Contribution[]): readonly TableRow[] {
  const placed = contributions.flatMap((contribution) =>
    contribution.cell ? [{ contribution, cell: contribution.cell }] : [],
  )
  const names = new Set([...rows.map(({ id }) => id), ...placed.map(({ cell }) => cell.row)])
  return [...names].map((row) => ({
    row,
    cells: Map.groupBy(
      placed.filter(({ cell }) => cell.row === row).map(({ contribution }) => contribution),
      ({ cell }) => cell?.column ?? '',
    ),
  }))
}
