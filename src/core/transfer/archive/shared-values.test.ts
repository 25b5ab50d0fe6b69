import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { markdownBody } from '../../documents/markdown-body.ts'
import { buildDocument } from './build-document.ts'
import { dumpDocument } from './dump-document.ts'

const asIs = (text: string) => text

/** A document as it comes from disk: nobody has said yet of what kind its types are. */
function reloaded(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** As JSON brings it back: it has no zero below zero. */
const plain = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)))
const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__')

describe('a document as JSON', () => {
  it('holds every kind of value, and builds the same document again', () => {
    fc.assert(
      fc.property(fc.dictionary(name, plain), fc.array(plain), fc.string(), (fields, items, words) => {
        const doc = new Y.Doc()
        for (const [field, value] of Object.entries(fields)) doc.getMap('meta').set(field, value)
        doc.getMap('meta').set('text', new Y.Text(words))
        doc.getMap('meta').set('inner', new Y.Map([['list', Y.Array.from([1, 'twee'])]]))
        doc.getArray('clock').push(items)
        doc.getText('draft').insert(0, `${words}.`)
        const dumped = dumpDocument(reloaded(doc))
        const again = dumpDocument(reloaded(buildDocument(JSON.parse(JSON.stringify(dumped)) as typeof dumped, asIs)))
        expect(again).toEqual(dumped)
      }),
    )
  })

  it('holds a text with all its formatting', () => {
    const doc = new Y.Doc()
    markdownBody('# Kop\n\nEen **vette** [plek](https://ruimte.test) `code`\n\n- [x] klaar\n    - diep\n\n3. drie')(doc)
    const dumped = dumpDocument(reloaded(doc))
    expect(dumpDocument(reloaded(buildDocument(dumped, asIs)))).toEqual(dumped)
    expect(JSON.stringify(dumped)).toContain('https://ruimte.test')
  })

  it('keeps an object of a field that looks like a shared type apart from one', () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('odd', { $: 'map', entries: {} })
    const again = buildDocument(dumpDocument(reloaded(doc)), asIs)
    expect(again.getMap('meta').toJSON()).toEqual({ odd: { $: 'map', entries: {} } })
  })

  it('says nothing of what was there before', () => {
    const doc = new Y.Doc({ gc: false })
    doc.getText('draft').insert(0, 'Mevrouw Kowalczyk belde.')
    doc.getText('draft').delete(8, 9)
    const dumped = dumpDocument(reloaded(doc))
    const bytes = Buffer.from(Y.encodeStateAsUpdate(buildDocument(dumped, asIs))).toString('latin1')
    expect(JSON.stringify(dumped) + bytes).not.toContain('Kowalczyk')
  })

  it('takes ids along to what they are here, and leaves words alone', () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('dilemmaId', 'een')
    doc.getText('draft').insert(0, 'een')
    const again = buildDocument(dumpDocument(reloaded(doc)), (text) => (text === 'een' ? 'twee' : text))
    expect(again.getMap('meta').get('dilemmaId')).toBe('twee')
    expect(again.getText('draft').toString()).toBe('een')
  })

  it('lets no link lead elsewhere than links of ours do', () => {
    const doc = new Y.Doc()
    const link = new Y.XmlText()
    link.setAttribute('__type', 'link')
    link.setAttribute('__url', 'javascript:alert(1)')
    doc.get('root', Y.XmlText).applyDelta([{ insert: link }])
    expect(JSON.stringify(dumpDocument(buildDocument(dumpDocument(reloaded(doc)), asIs)))).not.toContain('javascript')
  })

  it.each([
    { meta: 'words' },
    { meta: { $: 'bomb' } },
    { root: { $: 'xml-text', attributes: {}, delta: [{}] } },
    { meta: [] },
  ])('is refused when it is not of our making: %j', (shared) => {
    expect(() => buildDocument(shared as Parameters<typeof buildDocument>[0], asIs)).toThrow(TypeError)
  })
})
