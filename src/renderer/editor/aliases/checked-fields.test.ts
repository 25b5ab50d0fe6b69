import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readField, readSnapshot, writeField } from './checked-fields.ts'

function docWith(field: unknown): Y.Doc {
  const doc = new Y.Doc()
  doc.getMap('meta').set('story', field)
  return doc
}

it.each([
  ['plain words', 'Bij mw. de Wit'],
  ['a text that windows share', new Y.Text('Bij mw. de Wit')],
])('reads and writes a field that holds %s', (_, field) => {
  const doc = docWith(field)
  expect(readSnapshot(doc, null, ['story', 'title']).fields).toEqual([
    { name: 'story', text: 'Bij mw. de Wit', safe: [] },
  ])
  writeField(doc, 'story', 'Bij mevrouw W.')
  expect(readField(doc, 'story')).toBe('Bij mevrouw W.')
})

it('leaves what another window writes in a shared text', () => {
  const doc = docWith(new Y.Text('Bij mw. de Wit thuis'))
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  const text = other.getMap('meta').get('story')
  if (text instanceof Y.Text) text.insert(text.length, ' was het stil')

  writeField(doc, 'story', 'Bij mevrouw W. thuis')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))

  expect(readField(doc, 'story')).toBe('Bij mevrouw W. thuis was het stil')
})
