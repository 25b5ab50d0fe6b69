import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { heldByOwnWords } from './own-caret.ts'

function caretAt(text: Y.XmlText, index: number, focus = index) {
  const [anchorPos, focusPos] = [index, focus].map((at) => Y.createRelativePositionFromTypeIndex(text, at))
  return {
    anchorPos: anchorPos ?? null,
    focusPos: focusPos ?? null,
    focusing: true,
    name: 'Anna',
    color: 'var(--clay)',
    awarenessData: {},
  }
}

function written(words: string) {
  const doc = new Y.Doc()
  const text = doc.get('root', Y.XmlText)
  text.insert(0, words)
  const indexOf = (place: Y.RelativePosition | null) =>
    place && Y.createAbsolutePositionFromRelativePosition(place, doc)?.index
  return { doc, text, indexOf }
}

describe('a caret of one’s own', () => {
  it('stays behind one’s own words when a colleague writes just there', () => {
    const { doc, text, indexOf } = written('Anna')
    const { anchorPos, focusPos } = heldByOwnWords(caretAt(text, 4), doc)
    text.insert(4, 'Bas ook.')
    expect([indexOf(anchorPos), indexOf(focusPos)]).toEqual([4, 4])
  })

  it('goes along with words that come before it', () => {
    const { doc, text, indexOf } = written('Anna')
    const { anchorPos } = heldByOwnWords(caretAt(text, 4), doc)
    text.insert(0, 'Dag ')
    expect(indexOf(anchorPos)).toBe(8)
  })

  it('stays at the beginning of a text where nothing stood', () => {
    const { doc, text, indexOf } = written('')
    const { anchorPos } = heldByOwnWords(caretAt(text, 0), doc)
    text.insert(0, 'Bas ook.')
    expect(indexOf(anchorPos)).toBe(0)
  })

  it('leaves what is selected as the editor holds it', () => {
    const { doc, text } = written('Anna')
    const selected = caretAt(text, 1, 3)
    expect(heldByOwnWords(selected, doc)).toBe(selected)
  })

  it('is nowhere while nothing is in the text', () => {
    const { doc, text } = written('Anna')
    const nowhere = { ...caretAt(text, 0), anchorPos: null, focusPos: null }
    expect(heldByOwnWords(nowhere, doc)).toBe(nowhere)
  })
})
