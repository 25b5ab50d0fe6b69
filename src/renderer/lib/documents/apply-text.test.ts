import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyText, placeAfter } from './apply-text.ts'

function textOf(words: string): Y.Text {
  const text = new Y.Doc().getText('text')
  text.insert(0, words)
  return text
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', '👩‍👧', 'é') })

describe('what is typed in a field', () => {
  it('is what the shared text then reads, whatever stood there', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = textOf(before)
        applyText(text, after)
        expect(text.toJSON()).toBe(after)
      }),
    )
  })

  it('is sent as no more than what changed', () => {
    const text = textOf('Ze deed niet open. Ik wachtte.')
    const changes: unknown[] = []
    text.observe((event) => changes.push(event.delta))
    applyText(text, 'Ze deed niet meteen open. Ik wachtte.')
    expect(changes).toEqual([[{ retain: 13 }, { insert: 'meteen ' }]])
  })

  it('stays beside what another window writes meanwhile', () => {
    const text = textOf('Ik wachtte.')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(text.doc as Y.Doc))
    applyText(other.getText('text'), 'Ik wachtte. En toen?')
    applyText(text, 'Eerst: ik wachtte.')
    Y.applyUpdate(text.doc as Y.Doc, Y.encodeStateAsUpdate(other))
    expect(text.toJSON()).toBe('Eerst: ik wachtte. En toen?')
  })
})

describe('a caret while another window writes', () => {
  it.each([
    ['before it', 'Nu: abc', 6],
    ['after it', 'abc Nu', 2],
    ['around it', 'c', 0],
  ])('stays at its words when the edit is %s', (_, after, place) => {
    const text = textOf('abc')
    let moved = 2
    text.observe((event) => {
      moved = placeAfter(2, event.delta)
    })
    applyText(text, after)
    expect(moved).toBe(place)
  })
})
