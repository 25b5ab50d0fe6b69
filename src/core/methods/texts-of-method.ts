import type { LocalText } from '#shared/language.ts'
import type { Method } from '#shared/sessions/method.ts'

export interface MethodText {
  /** Where it stands in the method: `['blocks', 2, 'prompt']`. */
  readonly path: readonly (string | number)[]
  readonly text: LocalText
}

/** Every text of a method that people read. */
export function textsOf(method: Method): MethodText[] {
  const own = (['name', 'use', 'contraIndication', 'origin'] as const).flatMap((field) =>
    present([field], method[field]),
  )
  const ofBlocks = method.blocks.flatMap((block, place) =>
    (['name', 'prompt', 'cue', 'bringerDoes'] as const).flatMap((field) =>
      present(['blocks', place, field], block[field]),
    ),
  )
  return [...own, ...ofBlocks]
}

function present(path: MethodText['path'], text: LocalText | null): MethodText[] {
  return text === null ? [] : [{ path, text }]
}
