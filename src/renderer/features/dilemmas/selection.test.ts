import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { chooseAll, extend, goOnFrom, nothing, toggle, within } from './selection.ts'

const order = ['a', 'b', 'c', 'd', 'e'] as DocumentId[]
const [a, b, c, d, e] = order as [DocumentId, DocumentId, DocumentId, DocumentId, DocumentId]
const chosen = (selection: ReturnType<typeof toggle>) => order.filter((id) => selection.chosen.has(id))

describe('a selection', () => {
  it('takes one in and lets it go again', () => {
    const one = toggle(nothing, b)
    expect(chosen(toggle(one, d))).toEqual([b, d])
    expect(chosen(toggle(one, b))).toEqual([])
  })

  it('stretches from where it began, and shrinks again', () => {
    const down = extend(extend(nothing, order, b, c), order, c, d)
    expect(chosen(down)).toEqual([b, c, d])
    expect(chosen(extend(down, order, d, c))).toEqual([b, c])
    expect(chosen(extend(down, order, d, a))).toEqual([a, b])
  })

  it('begins a stretch where somebody is when what it began at is gone', () => {
    expect(chosen(extend(toggle(nothing, 'gone' as DocumentId), order, d, e))).toEqual([d, e])
  })

  it('goes on below what goes, above where it was the last, and nowhere where nothing is left', () => {
    expect(goOnFrom(order, [b, c])).toBe(d)
    expect(goOnFrom(order, [b, d, e])).toBe(c)
    expect(goOnFrom(order, order)).toBeNull()
    expect(goOnFrom(order, [a])).toBe(b)
  })

  it('holds nothing that is not in the list, whatever is filtered out', () => {
    fc.assert(
      fc.property(fc.subarray(order), fc.subarray(order), (picked, left) => {
        const selection = picked.reduce(toggle, nothing)
        expect([...within(selection, left).chosen].toSorted()).toEqual(picked.filter((id) => left.includes(id)))
      }),
    )
    expect(chosen(within(chooseAll(order), order))).toEqual(order)
  })
})
