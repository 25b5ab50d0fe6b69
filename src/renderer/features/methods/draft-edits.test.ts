import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import {
  addBlock,
  addNamed,
  duplicateBlock,
  inputOf,
  moveBlock,
  putBlock,
  removeBlock,
  setBlock,
} from './draft-edits.ts'

const none = { nl: '', en: '' }
const start: MethodDraft = {
  name: none,
  use: none,
  contraIndication: none,
  origin: none,
  group: { from: 4, to: 8 },
  questions: [],
  safety: 'any',
  forBeginners: false,
  cases: 'one',
  usualCases: 1,
  doubleConfidentiality: false,
  totalPublished: false,
  sources: [],
  blocks: [],
}
const withBlocks = (count: number) =>
  Array.from({ length: count }).reduce<MethodDraft>((draft) => addBlock(draft).draft, start)
const idsOf = ({ blocks }: MethodDraft) => blocks.map(({ id }) => id)

describe('the rounds of a draft', () => {
  it('never have the same id twice, however they are added, doubled, moved and removed', () => {
    const act = fc.oneof(
      fc.constant((draft: MethodDraft) => addBlock(draft).draft),
      fc.nat(9).map((place) => (draft: MethodDraft) => addBlock(draft, place % (draft.blocks.length + 1)).draft),
      fc.nat(9).map((place) => (draft: MethodDraft) => duplicateBlock(draft, draft.blocks[place]?.id ?? '').draft),
      fc.nat(9).map((place) => (draft: MethodDraft) => removeBlock(draft, draft.blocks[place]?.id ?? '')),
      fc.tuple(fc.nat(9), fc.integer({ min: -1, max: 9 })).map(
        ([from, to]) =>
          (draft: MethodDraft) =>
            moveBlock(draft, from, to),
      ),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const ids = idsOf(acts.reduce((draft, next) => next(draft), withBlocks(2)))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('are only put in another order by moving', () => {
    const draft = withBlocks(4)
    expect(idsOf(moveBlock(draft, 0, 2))).toEqual(['block-2', 'block-3', 'block-1', 'block-4'])
    expect(moveBlock(draft, 0, -1)).toBe(draft)
    expect(moveBlock(draft, 3, 4)).toBe(draft)
  })

  it('come after the one that is open, or at the end', () => {
    expect(idsOf(addBlock(withBlocks(2), 0).draft)).toEqual(['block-1', 'block-3', 'block-2'])
    expect(addBlock(start).id).toBe('block-1')
  })

  it('are doubled right after themselves, with a time that is no longer a source’s', () => {
    const draft = setBlock(withBlocks(2), 'block-1', { minutes: 7, minutesPublished: true })
    const { draft: doubled, id } = duplicateBlock(draft, 'block-1')
    expect(idsOf(doubled)).toEqual(['block-1', id, 'block-2'])
    expect(doubled.blocks[1]).toMatchObject({ minutes: 7, minutesPublished: false })
  })
})

describe('a round that was taken away', () => {
  it('comes back where it stood, among what was written since', () => {
    const draft = withBlocks(3)
    const [, second] = draft.blocks
    if (!second) throw new Error('there are three')
    const since = setBlock(removeBlock(draft, second.id), 'block-3', { minutes: 25 })
    const back = putBlock(since, 1, second)
    expect(idsOf(back)).toEqual(['block-1', 'block-2', 'block-3'])
    expect(back.blocks[2]?.minutes).toBe(25)
    expect(putBlock(back, 1, second)).toBe(back)
  })
})

describe('a way of working', () => {
  it('begins with what it needs, and stays as it was when it is chosen again', () => {
    const sort = inputOf('sort', { type: 'talk' })
    expect(sort).toMatchObject({ piles: [{ id: 'pile-1' }, { id: 'pile-2' }] })
    expect(inputOf('sort', sort)).toBe(sort)
    expect(inputOf('table', { type: 'talk' })).toMatchObject({ columns: [{ id: 'column-1' }], rows: [] })
  })

  it('gives a new pile a name that no other has', () => {
    const [, second] = addNamed(addNamed([], 'pile'), 'pile')
    expect(addNamed(second ? [second] : [], 'pile').map(({ id }) => id)).toEqual(['pile-2', 'pile-3'])
  })
})
