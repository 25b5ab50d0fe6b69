import type { LocalText } from '#shared/language.ts'
import type { Block } from '#shared/sessions/block.ts'
import type { Method } from '#shared/sessions/method.ts'
import { type DraftBlock, type DraftText, MethodDraft } from '#shared/sessions/method-draft.ts'

const nothing: DraftText = { nl: '', en: '' }
const orNothing = (text: LocalText | null): DraftText => text ?? nothing

/** A method as it can be written on; its fields stand in the order of the schema, so that two drafts can be compared as text. */
export function draftOf(method: Method): MethodDraft {
  return MethodDraft.parse({
    ...method,
    contraIndication: orNothing(method.contraIndication),
    blocks: method.blocks.map((block) => draftBlock(block)),
  })
}

function draftBlock(block: Block): DraftBlock {
  return { ...block, cue: orNothing(block.cue), bringerDoes: orNothing(block.bringerDoes) }
}

/** A copy that somebody will make their own; where it came from is told in its origin. */
export function copyOf(method: Method): MethodDraft {
  const draft = draftOf(method)
  return {
    ...draft,
    name: { nl: `${draft.name.nl}, onze versie`, en: `${draft.name.en}, our version` },
    origin: {
      nl: `Naar: ${draft.name.nl}. ${draft.origin.nl}`,
      en: `After: ${draft.name.en}. ${draft.origin.en}`,
    },
  }
}
