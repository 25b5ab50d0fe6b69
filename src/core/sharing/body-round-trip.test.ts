import fc from 'fast-check'
import { $getRoot, $isElementNode, $isTextNode, type LexicalNode } from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { OwnBlock, SharedBlock } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { textOf } from '../documents/document-text.ts'
import { BODY } from '../documents/document-types.ts'
import { openHeadlessEditor } from '../documents/headless-editor.ts'
import { markdownBody } from '../documents/markdown-body.ts'
import { readBlocks } from './read-blocks.ts'
import { replaceBody } from './replace-body.ts'
import { joinRuns, wordsOf } from './runs.ts'
import { filledBlocks, toSharedBlock } from './shared-body.ts'
import { writeBody } from './write-body.ts'

const OTHER = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId

const words = fc.stringMatching(/^[a-zé’]{1,8}( [a-z]{1,6}){0,2}$/)
const run = fc.record({
  text: fc.oneof(words, fc.constant('\n')),
  format: fc.constantFrom(0, 1, 2, 3, 16),
  url: fc.constantFrom(null, null, 'https://voorbeeld.nl/a', 'mailto:team@voorbeeld.nl'),
  documentId: fc.constantFrom(null, null, null, OTHER),
})
const runs = fc.array(run, { maxLength: 4 }).map((all) =>
  // A line break has no look of its own, and a link to a document is one line.
  joinRuns(all.map((one) => (one.text === '\n' ? { ...one, format: 0, documentId: null } : one))),
)
const block: fc.Arbitrary<SharedBlock> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), runs }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 3 }), runs }),
  fc.record({
    type: fc.constant('item' as const),
    list: fc.constant('bullet' as const),
    depth: fc.constant(0),
    checked: fc.constant(false),
    runs,
  }),
  fc.record({
    type: fc.constant('item' as const),
    list: fc.constant('number' as const),
    depth: fc.constantFrom(0, 1),
    checked: fc.constant(false),
    runs,
  }),
  fc.record({
    type: fc.constant('item' as const),
    list: fc.constant('check' as const),
    depth: fc.constantFrom(0, 1),
    checked: fc.boolean(),
    runs,
  }),
)
const blocks = fc.array(block, { minLength: 1, maxLength: 8 })

function documentOf(text: readonly SharedBlock[]): Y.Doc {
  const doc = new Y.Doc()
  writeBody(doc, text)
  return doc
}

const read = (doc: Y.Doc) => readBlocks(doc, () => null).map((one) => toSharedBlock(one, (id) => id))

/** What the editor itself makes of a document: each text with its look, line by line. */
function byEditor(doc: Y.Doc): string[] {
  const { editor } = openHeadlessEditor(Y.encodeStateAsUpdate(doc))
  const describeNode = (node: LexicalNode): string[] => {
    if ($isTextNode(node)) return [`${node.getType()} ${node.getFormat()} ${node.getTextContent()}`]
    if ($isElementNode(node)) return [node.getType(), ...node.getChildren().flatMap(describeNode)]
    return [node.getType()]
  }
  return editor.getEditorState().read(() => $getRoot().getChildren().flatMap(describeNode))
}

describe('a shared text', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        expect(read(documentOf(text))).toEqual(text)
      }),
      { numRuns: 300 },
    )
  })

  it('is a text that the editor knows, word for word', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const doc = documentOf(text)
        const inEditor = byEditor(doc).filter((line) => /^(text|document-link) /.test(line))
        const written = text.flatMap(({ runs: all }) => all.flatMap((one) => one.text.split('\n')).filter(Boolean))
        expect(inEditor.map((line) => line.split(' ').slice(2).join(' '))).toEqual(written)
      }),
      { numRuns: 60 },
    )
  })

  it('becomes another text in place, whatever stood there', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const doc = documentOf(before)
        replaceBody(doc, after)
        expect(read(doc)).toEqual(after)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the elements that did not change', () => {
    const paragraph = (text: string): SharedBlock => ({
      type: 'paragraph',
      runs: [{ text, format: 0, url: null, documentId: null }],
    })
    const doc = documentOf(['een', 'twee', 'drie'].map(paragraph))
    const elements = () => (doc.get(BODY, Y.XmlText).toDelta() as { insert: unknown }[]).map(({ insert }) => insert)
    const before = elements()

    replaceBody(doc, ['een', 'anders', 'nieuw', 'drie'].map(paragraph))

    const after = elements()
    expect([after[0], after.at(-1)]).toEqual([before[0], before.at(-1)])
    expect(after[0]).toBe(before[0])
    expect(after.at(-1)).toBe(before.at(-1))
    expect(textOf(doc)).toBe('een\nanders\nnieuw\ndrie')
  })
})

describe('reading what an author wrote', () => {
  it('sees all that the editor can make', () => {
    const doc = new Y.Doc()
    markdownBody(
      '## Kop\n\nEen **vet** en [woord](https://a.nl/)\n\n- een\n    - twee\n- drie\n\n1. vier\n\n- [x] vijf\n\n> zes',
    )(doc)
    expect(read(doc).map((one) => ({ ...one, runs: wordsOf(one) }))).toEqual([
      { type: 'heading', level: 2, runs: 'Kop' },
      { type: 'paragraph', runs: 'Een vet en woord' },
      { type: 'item', list: 'bullet', depth: 0, checked: false, runs: 'een' },
      { type: 'item', list: 'bullet', depth: 1, checked: false, runs: 'twee' },
      { type: 'item', list: 'bullet', depth: 0, checked: false, runs: 'drie' },
      { type: 'item', list: 'number', depth: 0, checked: false, runs: 'vier' },
      { type: 'item', list: 'check', depth: 0, checked: true, runs: 'vijf' },
      { type: 'quote', runs: 'zes' },
    ])
    expect(read(doc)[1]?.runs.map(({ text, format, url }) => [text, format, url])).toEqual([
      ['Een ', 0, null],
      ['vet', 1, null],
      [' en ', 0, null],
      ['woord', 0, 'https://a.nl/'],
    ])
  })

  it('takes the words of what it does not know and nothing else of it', () => {
    const doc = new Y.Doc()
    const element = new Y.XmlText()
    element.setAttribute('__type', 'from-the-future')
    element.setAttribute('__secret', 'geheim')
    const node = new Y.Map([
      ['__type', 'other-future'],
      ['__secret', 'geheim'],
      ['__style', 'background: url(https://weg.example)'],
    ])
    element.applyDelta([{ insert: node }, { insert: 'gewoon' }])
    doc.get(BODY, Y.XmlText).applyDelta([{ insert: element }])

    expect(read(doc)).toEqual([
      { type: 'paragraph', runs: [{ text: 'gewoon', format: 0, url: null, documentId: null }] },
    ])
  })
})

describe('what goes along of a text', () => {
  const paragraph = (text: string): OwnBlock => ({
    type: 'paragraph',
    runs: text === '' ? [] : [{ text, format: 0, url: null, documentId: null, alias: null }],
  })
  const heading = (level: number, text: string): OwnBlock => ({ ...paragraph(text), type: 'heading', level })

  it('leaves out headings that nobody wrote under, and empty lines at either end', () => {
    const text = [
      paragraph(''),
      heading(2, 'Leeg'),
      paragraph(' '),
      heading(2, 'Groot'),
      heading(3, 'Klein'),
      paragraph('Iets'),
      paragraph(''),
      paragraph('Meer'),
      heading(3, 'Ook leeg'),
      paragraph(''),
    ]
    expect(filledBlocks(text).map(wordsOf)).toEqual(['Groot', 'Klein', 'Iets', '', 'Meer'])
  })

  it('is nothing when nothing was written', () => {
    expect(filledBlocks([heading(2, 'Leeg'), paragraph('')])).toEqual([])
  })

  it.each([
    ['https://voorbeeld.nl/', 'https://voorbeeld.nl/'],
    ['mailto:team@voorbeeld.nl', 'mailto:team@voorbeeld.nl'],
    ['tel:0612345678', null],
    ['http://voorbeeld.nl/', null],
    ['javascript:alert(1)', null],
    ['nergens', null],
  ])('keeps the link %s as %s', (url, kept) => {
    const link: OwnBlock = {
      type: 'paragraph',
      runs: [{ text: 'hier', format: 0, url, documentId: null, alias: null }],
    }
    expect(toSharedBlock(link, () => null).runs).toEqual([{ text: 'hier', format: 0, url: kept, documentId: null }])
  })

  it('makes an alias plain words, and a link to another document its title unless that is shared', () => {
    const shared = 'aa0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
    const base = { format: 0, url: null, documentId: null, alias: null }
    const own: OwnBlock = {
      type: 'paragraph',
      runs: [
        { ...base, text: 'Met ' },
        { ...base, text: 'mevrouw K.', alias: { realName: 'Karin' } },
        { ...base, text: ' zie ' },
        { ...base, text: 'Nachtappjes', documentId: OTHER },
      ],
    }
    const plain = { format: 0, url: null, documentId: null }
    expect(toSharedBlock(own, () => null).runs).toEqual([{ ...plain, text: 'Met mevrouw K. zie Nachtappjes' }])
    expect(toSharedBlock(own, () => shared).runs.at(-1)).toEqual({ ...plain, text: 'Nachtappjes', documentId: shared })
  })
})
