import type { TextSpan } from '#shared/contract/privacy.ts'
import type { OwnBlock, SharedBlock, SharedRun } from '#shared/contract/sharing.ts'

export type Mark = 'alias' | 'found'
export interface MarkedSpan extends TextSpan {
  readonly mark: Mark
}
export interface MarkedRun extends SharedRun {
  readonly mark: Mark | null
}

/** Cuts runs where a mark begins or ends; where marks overlap the first in the list holds. */
export function markedRuns(runs: readonly SharedRun[], spans: readonly MarkedSpan[]): MarkedRun[] {
  let start = 0
  return runs.flatMap((run) => {
    const from = start
    start += run.text.length
    const cuts = [from, start, ...spans.flatMap((span) => [span.start, span.end])]
      .filter((at) => at >= from && at <= start)
      .toSorted((one, other) => one - other)
    return cuts.flatMap((at, place): MarkedRun[] => {
      const end = cuts[place + 1]
      if (end === undefined || end === at) return []
      const mark = spans.find((span) => span.start <= at && end <= span.end)?.mark ?? null
      return [{ ...run, text: run.text.slice(at - from, end - from), mark }]
    })
  })
}

/** Where aliases stand in a block; what colleagues get of it has the same words in the same places. */
export function aliasSpans(block: OwnBlock | undefined): MarkedSpan[] {
  let start = 0
  return (block?.runs ?? []).flatMap((run): MarkedSpan[] => {
    const span = { start, end: start + run.text.length, mark: 'alias' as const }
    start = span.end
    return run.alias ? [span] : []
  })
}

/** Blocks by what they are shown as: the items of a list together. */
export function withLists<Block extends SharedBlock | OwnBlock>(
  blocks: readonly Block[],
): { readonly list: 'bullet' | 'number' | 'check' | null; readonly blocks: { block: Block; at: number }[] }[] {
  const groups: { list: 'bullet' | 'number' | 'check' | null; blocks: { block: Block; at: number }[] }[] = []
  blocks.forEach((block, at) => {
    const list = block.type === 'item' ? block.list : null
    const last = groups.at(-1)
    if (last && list !== null && last.list === list) last.blocks.push({ block, at })
    else groups.push({ list, blocks: [{ block, at }] })
  })
  return groups
}
