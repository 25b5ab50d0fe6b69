import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block, ModuleId } from '#shared/sessions/block.ts'

interface ModuleTarget {
  /** Counted from 0. */
  readonly round: number
  /** What the method itself does there. */
  readonly own: Block
  readonly allowed: readonly ModuleId[]
  /** Null where it stays as the method has it. */
  readonly chosen: ModuleId | null
}

/** The round that a choice of form is about: the next one that allows another form. */
export function moduleTarget({ rounds, clock, method }: SessionWithMethod): ModuleTarget | null {
  const blocks = new Map(method.blocks.map((block) => [block.id, block]))
  for (const [round, { blockId, module }] of rounds.entries()) {
    const own = blocks.get(blockId)
    if (round <= clock.round || !own || own.modules.length === 0) continue
    return { round, own, allowed: own.modules, chosen: module }
  }
  return null
}
