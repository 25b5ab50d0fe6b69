import type { Block, BlockId } from './block.ts'

interface WithRounds {
  readonly method: { readonly blocks: readonly Block[] } | null
  readonly standIns: readonly { readonly round: number; readonly block: Block }[]
  readonly rounds: readonly { readonly blockId: BlockId }[]
}

/** The words and rules of a round: of its block, in the form of the module that stands in for it where there is one. */
export function blockOfRound({ method, standIns, rounds }: WithRounds, round: number): Block | undefined {
  const standIn = standIns.find((one) => one.round === round)
  return standIn?.block ?? method?.blocks.find(({ id }) => id === rounds[round]?.blockId)
}
