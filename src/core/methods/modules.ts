import type { Block, ModuleId } from '#shared/sessions/block.ts'
import type { Module } from './define-module.ts'
import { actstorming } from './modules/actstorming.ts'
import { brainstorm } from './modules/brainstorm.ts'
import { goodAdvice } from './modules/good-advice.ts'
import { headstand } from './modules/headstand.ts'
import { resonance } from './modules/resonance.ts'
import { sixHats } from './modules/six-hats.ts'

/** The forms that advice can take, in the order in which they are offered. */
export const modules: readonly Module[] = [brainstorm, headstand, resonance, goodAdvice, actstorming, sixHats]

export function findModule(id: ModuleId): Module | undefined {
  return modules.find((module) => module.id === id)
}

/**
 * `block` in the form of `module`: its own place, minutes and repeat, the module's words and rules. It keeps no more than the block
 * would, and the bringer sits where the block has them sit.
 */
export function withModule(block: Block, module: Module): Block {
  const { id, minutes, minutesPublished, bringerSits, record, repeat, modules: allowed, showsVision } = block
  const keeps =
    record === 'all' ? module.record : record === 'nothing' || module.record === 'nothing' ? 'nothing' : record
  return {
    ...module,
    id,
    minutes,
    minutesPublished,
    bringerSits,
    record: keeps,
    repeat,
    modules: allowed,
    showsVision,
  }
}
