import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { editsSince, piecesOfEdit } from './edits-since.ts'

const MAX_BYTES = 8192

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 6000 }), { minLength: 1, maxLength: 12 })

function rebuilt(edits: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const edit of edits) Y.applyUpdate(doc, edit)
  return doc
}

it('cuts a long history in pieces that fit and that make the same document', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (parts, place) => {
      const doc = new Y.Doc()
      const text = doc.getText('body')
      for (const part of parts) text.insert(place % (text.length + 1), part)
      if (text.length > 3) text.delete(1, 2)

      const edits = editsSince(doc, new Map(), MAX_BYTES)

      expect(edits.every((edit) => edit.byteLength <= MAX_BYTES)).toBe(true)
      expect(rebuilt(edits).getText('body').toString()).toBe(text.toString())
    }),
    { numRuns: 60 },
  )
})

it('never cuts a character in two', () => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, `a${'🙂'.repeat(20_000)}`)

  const edits = editsSince(doc, new Map(), MAX_BYTES)

  expect(edits.length).toBeGreaterThan(5)
  expect(rebuilt(edits).getText('body').toString()).toBe(doc.getText('body').toString())
})

it('cuts one edit without repeating what was there before', () => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, 'x'.repeat(50_000))
  const before = Y.encodeStateAsUpdate(doc)
  let edit = new Uint8Array()
  doc.on('update', (update: Uint8Array) => (edit = Uint8Array.from(update)))
  doc.getText('body').insert(10, 'y'.repeat(20_000))

  const pieces = piecesOfEdit(doc, edit, MAX_BYTES)

  const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
  expect(bytes).toBeLessThan(21_000)
  expect(
    rebuilt([before, ...pieces])
      .getText('body')
      .toString(),
  ).toBe(doc.getText('body').toString())
})
