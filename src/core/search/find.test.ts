import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedText, SearchHit } from '#shared/contract/search.ts'
import { bodyOf } from '../documents/document-body.ts'
import type { NewDocument } from '../documents/document-types.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { find, type Search } from './find.ts'

function lesson(title: string, text = '', kind: NewDocument['kind'] = 'lesson'): NewDocument {
  return { kind, meta: { title }, body: bodyOf([{ type: 'paragraph', text }]) }
}

function ask({ documents, store }: TestDocuments, query: string, more: Partial<Search> = {}) {
  documents.project()
  return store.read((db) => find(db, { query, kinds: [], order: 'newest', limit: 20, ...more }))
}

const titles = (hits: readonly SearchHit[]) => hits.map((hit) => hit.title.map((piece) => piece.text).join(''))
const marked = (pieces: MarkedText) => pieces.filter((piece) => piece.hit).map((piece) => piece.text)

describe('search', () => {
  it.each([
    ['clienten', 'Een cliënt belt'],
    ['cliënt', 'Onze clienten bellen'],
    ['gesprekken', 'Een gesprek aan de deur'],
    ['huis', 'Twee huizen verder'],
    ['worries', 'The one worry that she had and the boys'],
    ['nabij', 'Nabijheid zonder kader'],
  ])('finds by "%s": %s', (query, text) => {
    const test = startTestDocuments()
    test.documents.create(lesson('Titel', text))
    const [hit] = ask(test, query).hits
    expect(marked(hit?.snippet ?? [])).toHaveLength(1)
  })

  it('does not take an English ending off a Dutch word', () => {
    const test = startTestDocuments()
    test.documents.create(lesson('Mevrouw Hui', 'De moeder van het meisje'))
    expect(ask(test, 'huis').hits).toEqual([])
  })

  it('gives the newest first, and a document that was edited before all others', () => {
    const test = startTestDocuments()
    const first = test.documents.create(lesson('Eerste les'))
    test.documents.create(lesson('Tweede les'))
    expect(titles(ask(test, 'les').hits)).toEqual(['Tweede les', 'Eerste les'])
    test.documents.edit(first, (doc) => doc.getMap('meta').set('line', 'een zin'))
    expect(titles(ask(test, 'les').hits)).toEqual(['Eerste les', 'Tweede les'])
  })

  it('answers whatever is typed', () => {
    const test = startTestDocuments()
    test.documents.create(lesson('Titel', 'NEAR AND OR NOT "tekst" * ^ : ( )'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('newest', 'best'), (query, order) => {
        const { hits, total } = ask(test, query, { order })
        expect(total).toBe(hits.length)
      }),
      { numRuns: 1000 },
    )
  })
})
