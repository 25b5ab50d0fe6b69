import type { CaseId, ParticipantId } from '../ids.ts'
import type { Block, BlockId } from './block.ts'
import type { Method } from './method.ts'

/** A round as it is planned: one running of a block. */
export interface PlannedRound {
  readonly blockId: BlockId
  /** Set where the block comes round for each case. */
  readonly caseId: CaseId | null
  /** Set where the block comes round for each person. */
  readonly personId: ParticipantId | null
  readonly minutes: number
}

interface Identified<Id> {
  readonly id: Id
}

/**
 * The rounds of a session. Neighbouring blocks that repeat alike come round together: with two cases, the second is told
 * when the first has been advised on. A method for one case takes one, whatever lies there; with nothing to repeat for,
 * a block is run once.
 */
export function roundsOf(
  method: Pick<Method, 'blocks' | 'cases'>,
  people: readonly Identified<ParticipantId>[],
  cases: readonly Identified<CaseId>[],
): PlannedRound[] {
  return runsOf(method.blocks).flatMap((run) =>
    turnsOf(run[0]?.repeat ?? 'once', method, people, cases).flatMap((turn) =>
      run.map((block) => ({ blockId: block.id, minutes: block.minutes, ...turn })),
    ),
  )
}

type Turn = Pick<PlannedRound, 'caseId' | 'personId'>

const once: readonly Turn[] = [{ caseId: null, personId: null }]

function turnsOf(
  repeat: Block['repeat'],
  { cases: takes }: Pick<Method, 'cases'>,
  people: readonly Identified<ParticipantId>[],
  cases: readonly Identified<CaseId>[],
): readonly Turn[] {
  if (repeat === 'per-person') return people.map(({ id }) => ({ caseId: null, personId: id }))
  if (repeat === 'once' || takes === 'one' || cases.length === 0) return once
  return cases.map(({ id }) => ({ caseId: id, personId: null }))
}

/** The blocks in stretches that repeat alike. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last?.[0]?.repeat === block.repeat) last.push(block)
    else runs.push([block])
  }
  return runs
}
