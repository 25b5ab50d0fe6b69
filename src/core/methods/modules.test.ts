import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Block, ModuleId, type RecordPolicy } from '#shared/sessions/block.ts'
import { methods } from './catalogue.ts'
import { findModule, modules, withModule } from './modules.ts'

const blocks = methods.flatMap((method) => method.blocks)
const policies: readonly RecordPolicy[] = ['all', 'bringer-only', 'nothing']

describe('modules', () => {
  it('are there for every name that a block may allow', () => {
    expect(modules.map(({ id }) => id)).toEqual(ModuleId.options)
    for (const id of ModuleId.options) expect(findModule(id)?.id).toBe(id)
  })

  it('are written in both languages, with a cue and what the bringer does', () => {
    for (const { name, prompt, cue, bringerDoes } of modules)
      for (const text of [name, prompt, cue, bringerDoes])
        expect([text?.nl.trim(), text?.en.trim()].every((one) => one !== undefined && one !== '')).toBe(true)
  })

  it('can be used in a good part of the methods', () => {
    expect(methods.filter((method) => method.blocks.some((block) => block.modules.length > 0)).length).toBeGreaterThan(
      6,
    )
  })

  it('take the place of a block without changing its time, its seat or what may be kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...blocks),
        fc.constantFrom(...modules),
        fc.constantFrom(...policies),
        (block, module, record) => {
          const before = { ...block, record }
          const after = withModule(before, module)
          expect(Block.safeParse(after).error).toBeUndefined()
          expect([after.id, after.minutes, after.minutesPublished, after.repeat, after.bringerSits]).toEqual([
            before.id,
            before.minutes,
            before.minutesPublished,
            before.repeat,
            before.bringerSits,
          ])
          expect(policies.indexOf(after.record)).toBeGreaterThanOrEqual(policies.indexOf(record))
          expect(after.prompt).toEqual(module.prompt)
        },
      ),
    )
  })
})
