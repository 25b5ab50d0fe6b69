import type { z } from 'zod'
import { Block, type ModuleId } from '#shared/sessions/block.ts'

/** A block that may stand in for the advice block of any method; its minutes only say how long it takes by itself. */
export type Module = Block & { readonly id: ModuleId }

/** Checks a module where it is written, as `defineMethod` does for methods. */
export function defineModule(module: z.input<typeof Block> & { readonly id: ModuleId }): Module {
  return { ...Block.parse(module), id: module.id }
}
