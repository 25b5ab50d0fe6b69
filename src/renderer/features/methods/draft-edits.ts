import type { DraftBlock, DraftInput, DraftNamed, DraftText, MethodDraft } from '#shared/sessions/method-draft.ts'

const empty: DraftText = { nl: '', en: '' }

/** A first name that no other in the list has: `block-3`. */
function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  let count = taken.length + 1
  while (ids.has(`${prefix}-${count}`)) count += 1
  return `${prefix}-${count}`
}

/** The draft with `block` in the place of the block of that id. */
export function setBlock(draft: MethodDraft, id: string, changed: Partial<DraftBlock>): MethodDraft {
  return { ...draft, blocks: draft.blocks.map((block) => (block.id === id ? { ...block, ...changed } : block)) }
}

/** The draft with the block at `from` moved to `to`; as it was where there is no such place. */
export function moveBlock(draft: MethodDraft, from: number, to: number): MethodDraft {
  const moved = draft.blocks[from]
  if (!moved || to < 0 || to >= draft.blocks.length || from === to) return draft
  return { ...draft, blocks: draft.blocks.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

/** A new block after the one at `place`, or at the end. @returns the draft and the new block's id */
export function addBlock(draft: MethodDraft, place = draft.blocks.length - 1): { draft: MethodDraft; id: string } {
  const id = freeId('block', draft.blocks)
  const block: DraftBlock = {
    id,
    name: empty,
    minutes: 10,
    minutesPublished: false,
    speaks: 'everyone',
    silent: 'nobody',
    input: { type: 'talk' },
    bringerSits: 'in-circle',
    visibility: { as: 'named' },
    record: 'all',
    repeat: 'once',
    modules: [],
    showsVision: false,
    prompt: empty,
    cue: empty,
    bringerDoes: empty,
  }
  return { draft: { ...draft, blocks: draft.blocks.toSpliced(place + 1, 0, block) }, id }
}

/** The same block once more, right after it. @returns the draft and the copy's id, or the draft as it was */
export function duplicateBlock(draft: MethodDraft, id: string): { draft: MethodDraft; id: string } {
  const place = draft.blocks.findIndex((block) => block.id === id)
  const block = draft.blocks[place]
  if (!block) return { draft, id }
  const copy = { ...block, id: freeId('block', draft.blocks), minutesPublished: false }
  return { draft: { ...draft, blocks: draft.blocks.toSpliced(place + 1, 0, copy) }, id: copy.id }
}

export function removeBlock(draft: MethodDraft, id: string): MethodDraft {
  return { ...draft, blocks: draft.blocks.filter((block) => block.id !== id) }
}

/** Puts a block that was taken away back where it stood; as it is when the id was given to another meanwhile. */
export function putBlock(draft: MethodDraft, place: number, block: DraftBlock): MethodDraft {
  if (draft.blocks.some(({ id }) => id === block.id)) return draft
  return { ...draft, blocks: draft.blocks.toSpliced(place, 0, block) }
}

/** One more pile, column or row, with an id that the others do not have. */
export function addNamed(list: readonly DraftNamed[], prefix: string): DraftNamed[] {
  return [...list, { id: freeId(prefix, list), name: empty }]
}

/** What a way of working begins with; going back to what a block had keeps that. */
export function inputOf(type: DraftInput['type'], before: DraftInput): DraftInput {
  if (before.type === type) return before
  switch (type) {
    case 'sort':
      return { type, piles: addNamed(addNamed([], 'pile'), 'pile') }
    case 'vote':
      return { type, dots: 3 }
    case 'rate':
      return { type, to: 5, low: empty, high: empty }
    case 'table':
      return { type, columns: addNamed([], 'column'), rows: [] }
    case 'pick':
      return { type, from: 'cases' }
    case 'talk':
    case 'write':
    case 'ask':
    case 'choose-module':
      return { type }
  }
}
